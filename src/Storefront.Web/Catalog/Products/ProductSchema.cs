using System.Globalization;
using Storefront.Kernel;
using Storefront.Kernel.Markets;
using Storefront.Web.Shared;
using Storefront.Web.Shared.StructuredData;

namespace Storefront.Web.Catalog.Products;

/// <summary>A product's page in the words of schema.org.</summary>
public static class ProductSchema
{
    public static IReadOnlyList<SchemaThing> Of(ProductPage page, Market market, PublicAddress shop)
    {
        var url = shop.Of($"/{market.Segment}/{page.Path}");
        return
        [
            new SchemaProduct(
                page.Name,
                page.Summary,
                url,
                page.Buy?.Sku,
                page.Buy?.Gtin,
                new SchemaBrand(page.Brand),
                page.Pictures.Count == 0 ? null : [.. page.Pictures.Select(picture => shop.Of($"/media/{picture.Path}"))],
                page.Buy is { } buy ? Offer(buy, url, market) : null),
            SchemaBreadcrumbs.Of(page.Crumbs, shop),
        ];
    }

    private static SchemaOffer Offer(BuyBox buy, Uri url, Market market)
    {
        var price = buy.Price.Major.ToString(CultureInfo.InvariantCulture);
        return new SchemaOffer(
            url,
            price,
            buy.Price.Currency.Code,
            new SchemaPriceSpecification(price, buy.Price.Currency.Code, market.PricesIncludeTax),
            (buy.Available, buy.NextDelivery) switch
            {
                ( > 0, _) => SchemaOffer.InStock,
                (_, not null) => SchemaOffer.BackOrder,
                _ => SchemaOffer.OutOfStock,
            },
            SchemaOffer.New,
            new SchemaSeller(LayoutTexts.Staybolt.ToString()));
    }
}
