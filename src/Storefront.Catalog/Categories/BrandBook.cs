using System.ComponentModel;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Data;

namespace Storefront.Catalog.Categories;

/// <summary>The names of all makers at one moment.</summary>
[ImmutableObject(true)]
public sealed class BrandBook
{
    private readonly Dictionary<string, BrandEntry> _bySlug;

    [JsonConstructor]
    public BrandBook(IReadOnlyList<BrandEntry> all)
    {
        All = all;
        _bySlug = all.ToDictionary(brand => brand.Slug, StringComparer.Ordinal);
    }

    public IReadOnlyList<BrandEntry> All { get; }

    internal static ValueTask<BrandBook> LoadAsync(CatalogCache cache, CancellationToken cancellation) => cache.GetAsync(
        "catalog:brands",
        static async (db, stop) => new BrandBook(await db.Brands.Select(brand => new BrandEntry(brand.Slug, brand.NameEn, brand.NameZh)).ToListAsync(stop)),
        cancellation);

    public BrandEntry? Find(string slug) => _bySlug.GetValueOrDefault(slug);
}

[ImmutableObject(true)]
public sealed record BrandEntry(string Slug, string NameEn, string? NameZh);
