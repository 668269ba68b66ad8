using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Categories;
using Storefront.Catalog.Data;
using Storefront.Catalog.Keeping;

namespace Storefront.Catalog.Importing;

/// <summary>Brands and categories during one import; those that are missing are added to the context of the batch that needs them.</summary>
internal sealed class ImportShelves
{
    public const string Between = " > ";

    public const string Uncategorised = "Uncategorised";

    private static readonly Text _uncategorised = new(Uncategorised, "未分类");
    private static readonly Text _unbranded = new("No brand", "无品牌");

    private readonly Dictionary<string, Guid> _brands = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, string> _brandNames = [];
    private readonly Dictionary<string, Guid> _categories = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, string?> _paths = [];
    private readonly HashSet<string> _slugs = new(StringComparer.Ordinal);

    public static async Task<ImportShelves> LoadAsync(CatalogDb db, CancellationToken cancellation)
    {
        var shelves = new ImportShelves();
        foreach (var brand in await db.Brands.AsNoTracking().ToListAsync(cancellation))
        {
            shelves._brands[brand.Slug] = brand.Id;
            shelves._brandNames[brand.Id] = brand.NameEn;
        }

        foreach (var category in await db.Categories.AsNoTracking().ToListAsync(cancellation))
        {
            shelves._slugs.Add(category.Slug);
            shelves._paths[category.Id] = category.ImportPath;
            if (category.ImportPath is { } path)
            {
                shelves._categories[path] = category.Id;
            }
        }

        // What staff renamed, or made one with another, is found under its old name.
        foreach (var old in await db.OldShelves.AsNoTracking().ToListAsync(cancellation))
        {
            switch (old)
            {
                case { Kind: ShelfKind.Brand, BrandId: { } brand }:
                    shelves._brands.TryAdd(old.Slug, brand);
                    break;
                case { Kind: ShelfKind.Path, CategoryId: { } category }:
                    shelves._categories.TryAdd(old.Slug, category);
                    break;
                case { Kind: ShelfKind.Category }:
                    shelves._slugs.Add(old.Slug);
                    break;
            }
        }

        return shelves;
    }

    public string BrandName(Guid id) => _brandNames[id];

    public bool HasCategory(Guid id) => _paths.ContainsKey(id);

    /// <summary>Null for one that no import made.</summary>
    public string? CategoryPath(Guid id) => _paths.GetValueOrDefault(id);

    /// <param name="name">Null where the file names none.</param>
    public Guid Brand(CatalogDb db, string? name)
    {
        var (en, zh) = name is null ? (_unbranded.En, _unbranded.Zh) : (name, null);

        // Makers whose names have no Latin letter get a slug that is at least always the same.
        var slug = Slugs.Of(en) is { Length: > 0 } readable ? readable : "maker-" + Mark(en);
        if (!_brands.TryGetValue(slug, out var id))
        {
            var brand = new Brand { Slug = slug, NameEn = en, NameZh = zh };
            db.Add(brand);
            (_brands[slug], _brandNames[brand.Id]) = (id = brand.Id, en);
        }

        return id;
    }

    /// <param name="path">Null where the file names none.</param>
    /// <param name="zh">The same path in Chinese, level by level.</param>
    public Guid Category(CatalogDb db, string? path, string? zh) => path is null ? Named(db, _uncategorised.En, _uncategorised.Zh) : Named(db, path, zh);

    private Guid Named(CatalogDb db, string path, string? zh)
    {
        if (_categories.TryGetValue(path, out var known))
        {
            return known;
        }

        var (above, name) = Cut(path);
        var (aboveZh, nameZh) = zh is null ? (null, null) : Cut(zh);
        var category = new Category
        {
            Slug = FreeSlug(name, path),
            NameEn = name,
            NameZh = nameZh,
            ImportPath = path,
            ParentId = above is null ? null : Named(db, above, aboveZh),
            Position = 100_000,
        };
        db.Add(category);
        _paths[category.Id] = path;
        return _categories[path] = category.Id;
    }

    private static (string? Above, string Name) Cut(string path) =>
        path.LastIndexOf(Between, StringComparison.Ordinal) is var cut and >= 0 ? (path[..cut], path[(cut + Between.Length)..]) : (null, path);

    private string FreeSlug(string name, string whole)
    {
        foreach (var slug in new[] { Slugs.Of(name), Slugs.Of(whole), $"{Slugs.Of(whole)}-{Mark(whole)}".TrimStart('-') })
        {
            if (slug.Length > 0 && _slugs.Add(slug))
            {
                return slug;
            }
        }

        throw new InvalidOperationException($"No slug is free for the category '{whole}'.");
    }

    private static string Mark(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8];
}
