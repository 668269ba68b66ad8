using System.ComponentModel;
using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Categories;
using Storefront.Catalog.Data;
using Storefront.Catalog.Products;
using Storefront.Kernel.Markets;

namespace Storefront.Catalog.Shelves;

/// <summary>The numbered sections with what stands in each, and what came last: three statements, kept until the catalogue changes.</summary>
public sealed class FindSections(CatalogCache cache)
{
    private const int Newest = 4;

    public async ValueTask<SectionRange> RunAsync(Market market, CancellationToken cancellation)
    {
        var tree = await CategoryTree.LoadAsync(cache, cancellation);
        return await cache.GetAsync($"catalog:sections:{market.Segment}", (db, stop) => LoadAsync(db, tree, market, stop), cancellation);
    }

    private static async Task<SectionRange> LoadAsync(CatalogDb db, CategoryTree tree, Market market, CancellationToken cancellation)
    {
        var sections = tree.Roots.Where(node => node.Number is not null).ToList();
        var sectionOf = sections.SelectMany(section => tree.Within(section).Select(id => (id, section))).ToDictionary(pair => pair.id, pair => pair.section);
        var counts = await (
            from listing in db.Listings
            where listing.Currency == market.Currency
            join product in db.Products on listing.ProductId equals product.Id
            group listing by new { listing.CategoryId, product.Kind } into same
            select new { same.Key.CategoryId, same.Key.Kind, Count = same.Count(), From = same.Min(listing => listing.MinMinor) }).ToListAsync(cancellation);
        var drawn = await (
            from listing in db.Listings
            where listing.Currency == market.Currency
            join product in db.Products on listing.ProductId equals product.Id
            where product.Kind == ProductKind.Good && product.Drawing != null
            orderby product.CreatedAt descending, product.Position
            select new
            {
                product.Id,
                product.CategoryId,
                product.Position,
                product.Life.SoldSince,
                Picture = db.Variants.Where(variant => variant.ProductId == product.Id && !variant.IsWithdrawn).OrderBy(variant => variant.Position).Select(variant => variant.Picture).FirstOrDefault(),
            }).ToListAsync(cancellation);
        var parts = await PartsAsync(db, market, cancellation);
        return new SectionRange(
            [
                .. sections.Select(section =>
                {
                    var within = counts.Where(count => sectionOf.GetValueOrDefault(count.CategoryId) == section).ToList();
                    return new SectionCount(
                        section.Number!.Value,
                        section.Slug,
                        new Text(section.NameEn, section.NameZh ?? section.NameEn),
                        within.Sum(count => count.Count),
                        parts.Where(part => sectionOf.GetValueOrDefault(part.CategoryId) == section).Select(part => part.TargetId).Distinct().Count(),
                        within.Count == 0 ? null : within.Min(count => count.From),
                        [.. drawn.Where(good => sectionOf.GetValueOrDefault(good.CategoryId) == section).OrderBy(good => good.Position).DistinctBy(good => good.CategoryId).Take(2).Select(good => good.Picture).OfType<string>()]);
                }),
            ],
            [.. drawn.Where(good => sectionOf.GetValueOrDefault(good.CategoryId) is { Number: < 8 }).OrderByDescending(good => good.SoldSince, StringComparer.Ordinal).ThenBy(good => good.Position).Take(Newest).Select(good => good.Id)],
            counts.GroupBy(count => count.CategoryId).ToDictionary(same => same.Key, same => same.Sum(count => count.Count)));
    }

    /// <summary>Which parts are sold for the goods of which category.</summary>
    private static async Task<List<SoldFor>> PartsAsync(CatalogDb db, Market market, CancellationToken cancellation) => await (
        from part in db.Parts
        where part.TargetId != null
        join product in db.Products on part.ProductId equals product.Id
        join target in db.Products on part.TargetId equals target.Id
        join listing in db.Listings on part.TargetId equals listing.ProductId
        where target.Kind == ProductKind.Part && listing.Currency == market.Currency
        select new SoldFor(product.CategoryId, part.TargetId!.Value)).Distinct().ToListAsync(cancellation);

    private sealed record SoldFor(Guid CategoryId, Guid TargetId);
}

/// <param name="Standing">How many stand directly in each category, in a section or not.</param>
[ImmutableObject(true)]
public sealed record SectionRange(IReadOnlyList<SectionCount> Sections, IReadOnlyList<Guid> Newest, IReadOnlyDictionary<Guid, int> Standing);

/// <param name="Goods">What stands in it, in the market's currency.</param>
/// <param name="Parts">Different parts that are sold for its goods and are no goods by themselves.</param>
/// <param name="Pictures">One or two drawn goods that stand for it.</param>
[ImmutableObject(true)]
public sealed record SectionCount(int Number, string Slug, Text Name, int Goods, int Parts, long? FromMinor, IReadOnlyList<string> Pictures);
