using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Categories;
using Storefront.Catalog.Data;

namespace Storefront.Catalog.Importing;

/// <summary>Brands and categories during one import; those that are missing are added to the context of the batch that needs them.</summary>
internal sealed class ImportShelves
{
    public const string Uncategorised = "Uncategorised";

    private readonly Dictionary<string, Guid> _brands = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, string> _brandNames = [];
    private readonly Dictionary<string, Guid> _categories = new(StringComparer.Ordinal);
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
            if (category.ImportPath is { } path)
            {
                shelves._categories[path] = category.Id;
            }
        }

        return shelves;
    }

    public string BrandName(Guid id) => _brandNames[id];

    public Guid Brand(CatalogDb db, string name)
    {
        // Makers whose names have no Latin letter get a slug that is at least always the same.
        var slug = Slugs.Of(name) is { Length: > 0 } readable ? readable : "maker-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..8];
        if (!_brands.TryGetValue(slug, out var id))
        {
            var brand = new Brand { Slug = slug, NameEn = name };
            db.Add(brand);
            (_brands[slug], _brandNames[brand.Id]) = (id = brand.Id, name);
        }

        return id;
    }

    public Guid Category(CatalogDb db, string? path)
    {
        var whole = path ?? Uncategorised;
        if (_categories.TryGetValue(whole, out var known))
        {
            return known;
        }

        var cut = whole.LastIndexOf(" > ", StringComparison.Ordinal);
        var name = cut < 0 ? whole : whole[(cut + 3)..];
        var category = new Category
        {
            Slug = FreeSlug(name, whole),
            NameEn = name,
            NameZh = path is null ? "未分类" : null,
            ImportPath = whole,
            ParentId = cut < 0 ? null : Category(db, whole[..cut]),
            Position = 100_000,
        };
        db.Add(category);
        return _categories[whole] = category.Id;
    }

    private string FreeSlug(string name, string whole)
    {
        foreach (var slug in new[] { Slugs.Of(name), Slugs.Of(whole), Slugs.Of(whole) + "-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(whole)))[..8] })
        {
            if (slug.Length > 0 && _slugs.Add(slug))
            {
                return slug;
            }
        }

        throw new InvalidOperationException($"No slug is free for the category '{whole}'.");
    }
}
