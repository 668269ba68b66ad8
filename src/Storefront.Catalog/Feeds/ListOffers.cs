using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Data;
using Storefront.Catalog.Products;
using Storefront.Kernel.Markets;

namespace Storefront.Catalog.Feeds;

/// <summary>Every variant that a market sells, with its price, in slices by SKU: for feeds to price comparisons and marketplaces.</summary>
public sealed class ListOffers(CatalogDb db)
{
    public const int Slice = 500;

    /// <param name="slice">Beginning at 0; one that is not full is the last.</param>
    public async Task<IReadOnlyList<ListedOffer>> RunAsync(Market market, int slice, CancellationToken cancellation)
    {
        var rows = await (
            from variant in db.Variants.AsNoTracking()
            where !variant.IsWithdrawn
            join price in db.Prices on variant.Id equals price.VariantId
            where price.Currency == market.Currency
            join product in db.Products on variant.ProductId equals product.Id
            where product.Status == ProductStatus.Published
            join brand in db.Brands on product.BrandId equals brand.Id
            orderby variant.Sku
            select new
            {
                variant.Id,
                variant.Sku,
                variant.PartNumber,
                variant.Picture,
                variant.Options,
                price.Minor,
                product.Slug,
                product.CategoryId,
                BrandEn = brand.NameEn,
                BrandZh = brand.NameZh,
                Texts = product.Texts.Select(text => new { text.Language, text.Name, text.Line, text.Summary }).ToList(),
                Gtin = variant.Gtins.OrderBy(gtin => gtin.Gtin).Select(gtin => gtin.Gtin).FirstOrDefault(),
            }).Skip(slice * Slice).Take(Slice).ToListAsync(cancellation);
        return
        [
            .. rows.Select(row =>
            {
                var text = row.Texts.Find(text => text.Language == market.Language) ?? row.Texts[0];
                return new ListedOffer(
                    row.Id, row.Sku, row.Slug, text.Name, text.Summary.Length > 0 ? text.Summary : text.Line, row.Options, row.Minor,
                    market.Language == Language.Zh ? row.BrandZh ?? row.BrandEn : row.BrandEn, row.Gtin, row.PartNumber, row.Picture, row.CategoryId);
            }),
        ];
    }
}

/// <param name="Minor">The price in the market's currency.</param>
/// <param name="Gtin">In 14 digits.</param>
public sealed record ListedOffer(
    Guid VariantId, string Sku, string Slug, string Name, string Summary, IReadOnlyList<OptionValue> Options, long Minor, string Brand, string? Gtin, string? PartNumber, string? Picture, Guid CategoryId);
