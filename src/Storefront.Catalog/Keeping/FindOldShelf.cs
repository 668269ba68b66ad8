using System.ComponentModel;
using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Categories;
using Storefront.Catalog.Data;

namespace Storefront.Catalog.Keeping;

/// <summary>Where old addresses of categories and brands lead now.</summary>
public sealed class FindOldShelf(CatalogCache cache)
{
    /// <returns>The slug of today; null if there is none.</returns>
    public Task<string?> CategoryAsync(string slug, CancellationToken cancellation) => slug.Length > Category.SlugMaxLength
        ? Task.FromResult<string?>(null)
        : cache.OnceAsync(
            (db, stop) => (
                from old in db.OldShelves.AsNoTracking()
                where old.Kind == ShelfKind.Category && old.Slug == slug
                join category in db.Categories on old.CategoryId equals category.Id
                select category.Slug).FirstOrDefaultAsync(stop),
            cancellation);

    /// <summary>The slugs of a filter, old ones replaced by those of today. The same list if none of them is old.</summary>
    public async ValueTask<IReadOnlyList<string>> TodayAsync(ShelfKind kind, IReadOnlyList<string> slugs, CancellationToken cancellation)
    {
        if (slugs.Count == 0)
        {
            return slugs;
        }

        var old = (await cache.GetAsync("catalog:old-shelves", static (db, stop) => LoadAsync(db, stop), cancellation)).Of(kind);
        return slugs.Any(old.ContainsKey) ? [.. slugs.Select(slug => old.GetValueOrDefault(slug, slug)).Distinct().Order(StringComparer.Ordinal)] : slugs;
    }

    private static async Task<OldShelves> LoadAsync(CatalogDb db, CancellationToken cancellation) => new(
        await (
            from row in db.OldShelves.AsNoTracking()
            where row.Kind == ShelfKind.Brand
            join brand in db.Brands on row.BrandId equals brand.Id
            select new { row.Slug, Today = brand.Slug }).ToDictionaryAsync(row => row.Slug, row => row.Today, cancellation),
        await (
            from row in db.OldShelves.AsNoTracking()
            where row.Kind == ShelfKind.Category
            join category in db.Categories on row.CategoryId equals category.Id
            select new { row.Slug, Today = category.Slug }).ToDictionaryAsync(row => row.Slug, row => row.Today, cancellation));
}

/// <summary>Today's slugs by the old ones.</summary>
[ImmutableObject(true)]
public sealed record OldShelves(IReadOnlyDictionary<string, string> Brands, IReadOnlyDictionary<string, string> Categories)
{
    public IReadOnlyDictionary<string, string> Of(ShelfKind kind) => kind == ShelfKind.Brand ? Brands : Categories;
}
