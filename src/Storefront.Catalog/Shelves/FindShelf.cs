using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Attributes;
using Storefront.Catalog.Categories;
using Storefront.Catalog.Data;
using Storefront.Contracts.Catalog;
using Storefront.Kernel.Markets;

namespace Storefront.Catalog.Shelves;

/// <summary>
/// Answers a shelf's query from the database. Counts of a facet are taken with all filters but its own, so that choosing one value does not hide
/// the others. What was counted is kept until the catalogue changes.
/// </summary>
public sealed class FindShelf(CatalogCache cache, IShelfPlaces places)
{
    private const int PriceSteps = 20;

    /// <summary>Beyond so many chosen values a list is one person's own: keeping it would only fill the memory.</summary>
    private const int MostValuesKept = 3;

    public ValueTask<CategoryTree> CategoriesAsync(CancellationToken cancellation) => CategoryTree.LoadAsync(cache, cancellation);

    /// <summary>Which attributes narrow the goods of a category.</summary>
    public async ValueTask<FacetChoice> ChoiceAsync(CategoryTree tree, CategoryNode category, Market market, CancellationToken cancellation) =>
        await ChoiceAsync(tree, await AttributeBook.LoadAsync(cache, cancellation), category, market, cancellation);

    /// <summary>All makers, by their slugs.</summary>
    public ValueTask<BrandBook> BrandsAsync(CancellationToken cancellation) => BrandBook.LoadAsync(cache, cancellation);

    public async ValueTask<Shelf> CountAsync(CategoryNode category, ShelfQuery query, Market market, CancellationToken cancellation)
    {
        var (tree, book) = (await CategoryTree.LoadAsync(cache, cancellation), await AttributeBook.LoadAsync(cache, cancellation));
        var choice = await ChoiceAsync(tree, book, category, market, cancellation);
        return await MayKeepAsync(
            query,
            $"catalog:shelf:{market.Segment}:{category.Slug}:{query.FilterKey()}",
            (db, stop) => CountAsync(db, new ShelfFilter(db, book, market, tree.Within(category)), choice, query, stop),
            cancellation);
    }

    /// <summary>The products of the query's page, in its order; where nothing else is asked for, those that staff gave a place at that place.</summary>
    public async ValueTask<ShelfSlice> PageAsync(CategoryNode category, ShelfQuery query, Market market, CancellationToken cancellation)
    {
        var (tree, book) = (await CategoryTree.LoadAsync(cache, cancellation), await AttributeBook.LoadAsync(cache, cancellation));
        var placed = query.Sort is ShelfSort.Shelf ? await places.FindAsync(category.Slug, cancellation) : ShelfPlaces.None;
        return await MayKeepAsync(
            query,
            $"catalog:page:{market.Segment}:{category.Slug}:{query}:{placed.Key}",
            async (db, stop) => new ShelfSlice(await PageAsync(new ShelfFilter(db, book, market, tree.Within(category)).Matching(query), query, placed, stop)),
            cancellation);
    }

    private static async Task<IReadOnlyList<Guid>> PageAsync(IQueryable<Listing> matching, ShelfQuery query, ShelfPlaces placed, CancellationToken cancellation) => placed.IsEmpty
        ? await Ordered(matching, query.Sort)
            .Skip((query.Page - 1) * ShelfQuery.PageSize).Take(ShelfQuery.PageSize)
            .Select(listing => listing.ProductId).ToListAsync(cancellation)
        : await PlacedPage.ReadAsync(matching, placed, query.Page, cancellation);

    private ValueTask<FacetChoice> ChoiceAsync(CategoryTree tree, AttributeBook book, CategoryNode category, Market market, CancellationToken cancellation) =>
        cache.GetAsync(
            $"catalog:facets:{market.Segment}:{category.Slug}",
            (db, stop) => ChooseAsync(new ShelfFilter(db, book, market, tree.Within(category)), book, stop),
            cancellation);

    private async ValueTask<T> MayKeepAsync<T>(ShelfQuery query, string key, Func<CatalogDb, CancellationToken, Task<T>> load, CancellationToken cancellation) =>
        query.Brands.Count + query.Attributes.Values.Sum(values => values.Count) + (query.PriceFrom is null && query.PriceTo is null ? 0 : 2) <= MostValuesKept
            ? await cache.GetAsync(key, load, cancellation)
            : await cache.OnceAsync(load, cancellation);

    private static IQueryable<Listing> Ordered(IQueryable<Listing> listings, ShelfSort sort) => sort switch
    {
        ShelfSort.PriceUp => listings.OrderBy(listing => listing.MinMinor).ThenBy(listing => listing.ProductId),
        ShelfSort.PriceDown => listings.OrderByDescending(listing => listing.MinMinor).ThenBy(listing => listing.ProductId),
        ShelfSort.Newest => listings.OrderByDescending(listing => listing.ListedAt).ThenBy(listing => listing.Position).ThenBy(listing => listing.ProductId),
        _ => listings.OrderBy(listing => listing.Position).ThenBy(listing => listing.ProductId),
    };

    private static async Task<FacetChoice> ChooseAsync(ShelfFilter filter, AttributeBook book, CancellationToken cancellation)
    {
        var goods = await filter.All.CountAsync(cancellation);
        return FacetChoice.From(await CountValuesAsync(filter.ValuesOf(filter.All), cancellation), book, Math.Max(goods, 1));
    }

    private static async Task<Shelf> CountAsync(CatalogDb db, ShelfFilter filter, FacetChoice choice, ShelfQuery query, CancellationToken cancellation)
    {
        var byAvailability = await filter.Matching(query.AlsoSoldOut()).GroupBy(listing => listing.IsAvailable)
            .Select(same => new { IsAvailable = same.Key, Count = same.Count() }).ToListAsync(cancellation);
        var available = byAvailability.Where(same => same.IsAvailable).Sum(same => same.Count);
        return new Shelf(
            query.OnlyAvailable ? available : byAvailability.Sum(same => same.Count),
            available,
            await CountBrandsAsync(db, filter, query, cancellation),
            await CountFacetsAsync(filter, choice, query, cancellation),
            await SpanAsync(filter.Matching(query.WithoutPrice()), cancellation),
            await filter.All.GroupBy(listing => listing.CategoryId).Select(same => new CategoryCount(same.Key, same.Count())).ToListAsync(cancellation));
    }

    private static Task<List<BrandCount>> CountBrandsAsync(CatalogDb db, ShelfFilter filter, ShelfQuery query, CancellationToken cancellation) => (
        from same in filter.Matching(query.AnyBrand()).GroupBy(listing => listing.BrandId).Select(same => new { BrandId = same.Key, Count = same.Count() })
        join brand in db.Brands on same.BrandId equals brand.Id
        orderby same.Count descending, brand.Slug
        select new BrandCount(brand.Slug, brand.NameEn, brand.NameZh, same.Count)).ToListAsync(cancellation);

    private static async Task<List<AttributeFacet>> CountFacetsAsync(ShelfFilter filter, FacetChoice choice, ShelfQuery query, CancellationToken cancellation)
    {
        var facets = new List<AttributeFacet>();
        var untouched = choice.Facets.Where(facet => !query.Attributes.ContainsKey(facet.Attribute.Code)).Select(facet => facet.Attribute.Id).ToList();
        var counts = (await CountValuesAsync(filter.ValuesOf(filter.Matching(query)).Where(value => untouched.Contains(value.AttributeId)), cancellation))
            .ToLookup(count => count.AttributeId);
        foreach (var facet in choice.Facets)
        {
            var id = facet.Attribute.Id;
            IReadOnlyList<ValueCount> own = untouched.Contains(id)
                ? [.. counts[id]]
                : await CountValuesAsync(filter.ValuesOf(filter.Matching(query.Except(facet.Attribute.Code))).Where(value => value.AttributeId == id), cancellation);
            if (facet.Offer(own, query.Attributes.GetValueOrDefault(facet.Attribute.Code) ?? []) is { } offered)
            {
                facets.Add(offered);
            }
        }

        return facets;
    }

    private static Task<List<ValueCount>> CountValuesAsync(IQueryable<AttributeValue> values, CancellationToken cancellation) => values
        .GroupBy(value => new { value.AttributeId, value.Facet })
        .Select(same => new ValueCount(
            same.Key.AttributeId, same.Key.Facet!, same.Max(value => value.Number), same.Max(value => value.TextEn), same.Max(value => value.TextZh), same.Count()))
        .ToListAsync(cancellation);

    private static async Task<PriceSpan?> SpanAsync(IQueryable<Listing> listings, CancellationToken cancellation)
    {
        var ends = await listings.GroupBy(_ => 1).Select(all => new { Low = all.Min(listing => listing.MinMinor), High = all.Max(listing => listing.MinMinor) })
            .SingleOrDefaultAsync(cancellation);
        if (ends is null || ends.Low == ends.High)
        {
            return null;
        }

        var width = ends.High - ends.Low + 1;
        var bars = new int[PriceSteps];
        foreach (var step in await listings.GroupBy(listing => (listing.MinMinor - ends.Low) * PriceSteps / width)
            .Select(same => new { Step = same.Key, Count = same.Count() }).ToListAsync(cancellation))
        {
            bars[step.Step] = step.Count;
        }

        return new PriceSpan(ends.Low, ends.High, bars);
    }
}

/// <summary>One page of a shelf.</summary>
[System.ComponentModel.ImmutableObject(true)]
public sealed record ShelfSlice(IReadOnlyList<Guid> ProductIds);
