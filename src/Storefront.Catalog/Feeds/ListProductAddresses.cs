using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Data;
using Storefront.Kernel.Markets;

namespace Storefront.Catalog.Feeds;

/// <summary>All products that a market sells, in slices for site maps. The order is the one of their birth, so that a new product changes the last slice only.</summary>
public sealed class ListProductAddresses(CatalogDb db)
{
    /// <summary>A site map may hold 50,000 addresses and 50 MB (sitemaps.org, protocol 0.9); a thousand stay below what the page cache keeps.</summary>
    public const int Slice = 1000;

    /// <summary>When something last changed in each slice, first slice first. Two columns of a narrow table: 20,000 products are some milliseconds.</summary>
    public async Task<IReadOnlyList<DateTimeOffset>> SlicesAsync(Market market, CancellationToken cancellation)
    {
        var changes = await (
            from listing in db.Listings
            where listing.Currency == market.Currency
            join product in db.Products on listing.ProductId equals product.Id
            orderby product.CreatedAt, product.Id
            select product.ChangedAt).ToListAsync(cancellation);
        return [.. changes.Chunk(Slice).Select(slice => slice.Max())];
    }

    /// <param name="slice">Beginning at 1.</param>
    public async Task<IReadOnlyList<ProductAddress>> RunAsync(Market market, int slice, CancellationToken cancellation) => await (
        from listing in db.Listings.AsNoTracking()
        where listing.Currency == market.Currency
        join product in db.Products on listing.ProductId equals product.Id
        orderby product.CreatedAt, product.Id
        select new ProductAddress(
            product.Slug,
            product.ChangedAt,
            db.Listings.Where(other => other.ProductId == product.Id).Select(other => other.Currency).ToList(),
            product.Variants.Where(variant => !variant.IsWithdrawn).OrderBy(variant => variant.Position).Select(variant => variant.Picture).FirstOrDefault()))
        .Skip((slice - 1) * Slice).Take(Slice).ToListAsync(cancellation);
}

/// <param name="SoldIn">In which currencies, and so in which markets, it can be bought.</param>
/// <param name="Picture">Path below /media; null where it has none.</param>
public sealed record ProductAddress(string Slug, DateTimeOffset ChangedAt, IReadOnlyList<Currency> SoldIn, string? Picture);
