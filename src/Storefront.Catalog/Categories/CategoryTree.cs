using System.ComponentModel;
using System.Globalization;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Data;

namespace Storefront.Catalog.Categories;

/// <summary>All categories at one moment.</summary>
[ImmutableObject(true)]
public sealed class CategoryTree
{
    private readonly Dictionary<string, CategoryNode> _bySlug;
    private readonly Dictionary<Guid, CategoryNode> _byId;
    private readonly ILookup<Guid?, CategoryNode> _below;

    [JsonConstructor]
    public CategoryTree(IReadOnlyList<CategoryNode> all)
    {
        All = all;
        _bySlug = all.ToDictionary(node => node.Slug, StringComparer.Ordinal);
        _byId = all.ToDictionary(node => node.Id);
        _below = all.OrderBy(node => node.Position).ThenBy(node => node.NameEn, StringComparer.Ordinal).ToLookup(node => node.ParentId);
    }

    public IReadOnlyList<CategoryNode> All { get; }

    /// <summary>Sections first, by number, then what was imported.</summary>
    [JsonIgnore]
    public IEnumerable<CategoryNode> Roots => _below[null].OrderBy(node => node.Number ?? int.MaxValue);

    internal static ValueTask<CategoryTree> LoadAsync(CatalogCache cache, CancellationToken cancellation) =>
        cache.GetAsync("catalog:categories", static (db, stop) => ReadAsync(db, stop), cancellation);

    /// <summary>As it is at this moment, for those who change it.</summary>
    public static async Task<CategoryTree> ReadAsync(CatalogDb db, CancellationToken cancellation) => new(await db.Categories
        .Select(category => new CategoryNode(
            category.Id, category.Slug, category.ParentId, category.Number, category.Position,
            category.NameEn, category.NameZh, category.LineEn, category.LineZh))
        .ToListAsync(cancellation));

    public CategoryNode? Find(string slug) => _bySlug.GetValueOrDefault(slug);

    public IEnumerable<CategoryNode> Below(CategoryNode node) => _below[node.Id];

    /// <summary>From the root down to the node itself.</summary>
    public IReadOnlyList<CategoryNode> PathTo(Guid id)
    {
        var path = new List<CategoryNode>();
        for (var node = _byId.GetValueOrDefault(id); node is not null; node = node.ParentId is { } parent ? _byId.GetValueOrDefault(parent) : null)
        {
            path.Insert(0, node);
        }

        return path;
    }

    /// <summary>Its address in the catalogue, such as 1 or 1.1; null outside of the numbered sections.</summary>
    public string? NumberOf(CategoryNode node)
    {
        if (node.Number is { } number)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        if (node.ParentId is not { } parent || !_byId.TryGetValue(parent, out var above) || NumberOf(above) is not { } before)
        {
            return null;
        }

        var place = _below[parent].TakeWhile(sibling => sibling.Id != node.Id).Count() + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{before}.{place}");
    }

    /// <summary>Its name with the number before it, where it has one.</summary>
    public string NumberedName(CategoryNode node, Language language) =>
        NumberOf(node) is { } number ? $"{number} {node.Name(language).Words}" : node.Name(language).Words;

    public CategoryNode? Find(Guid id) => _byId.GetValueOrDefault(id);

    /// <summary>The node and everything below it.</summary>
    public List<Guid> Within(CategoryNode node)
    {
        var ids = new List<Guid> { node.Id };
        for (var next = 0; next < ids.Count; next++)
        {
            ids.AddRange(_below[ids[next]].Select(below => below.Id));
        }

        return ids;
    }
}

/// <summary>A category as pages need it.</summary>
/// <param name="Number">The section's number, on sections only.</param>
[ImmutableObject(true)]
public sealed record CategoryNode(
    Guid Id, string Slug, Guid? ParentId, int? Number, int Position, string NameEn, string? NameZh, string? LineEn, string? LineZh)
{
    /// <summary>The name in that language, or in the other one with its tag.</summary>
    public (string Words, string? Tag) Name(Language language) =>
        language == Language.En ? (NameEn, null) : NameZh is null ? (NameEn, Language.En.Tag) : (NameZh, null);

    public string? Line(Language language) => language == Language.Zh ? LineZh ?? LineEn : LineEn;
}
