using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Data;
using Storefront.Catalog.Products;
using Storefront.Catalog.Shelves;
using Storefront.Content.Addresses;
using Storefront.Content.Pages;
using Storefront.Kernel.Languages;
using Storefront.Kernel.Markets;

namespace Storefront.Web.Office.Search;

/// <summary>Brings an address that staff typed or pasted into a path below a market's segment, if there is such a page in that language.</summary>
public sealed class FindShopPath(CatalogDb catalog, FindShelf shelves, PageShelf pages, MarketList markets, EndpointDataSource routes)
{
    /// <returns>Null where it is no address of the shop, or nobody would see a page there.</returns>
    public async Task<string?> RunAsync(string? typed, Language language, CancellationToken cancellation)
    {
        var text = typed?.Trim() ?? "";
        if (ShopPath.Normalise(text.StartsWith('/') || text.Contains("://", StringComparison.Ordinal) ? text : "/" + text) is not { } whole)
        {
            return null;
        }

        var path = WithoutMarket(whole.TrimStart('/'));
        var parts = path.Split('?')[0].Split('/');
        var isThere = parts switch
        {
            [""] => true,
            ["p", var slug] => await catalog.Products.AnyAsync(product => product.Slug == slug && product.Status == ProductStatus.Published, cancellation),
            ["c", var slug] => (await shelves.CategoriesAsync(cancellation)).Find(slug) is not null,
            ["pages", var slug] => pages.Find(slug, language) is not null,
            _ => IsPlainPage(path.Split('?')[0]),
        };
        return isThere ? path : null;
    }

    private string WithoutMarket(string path)
    {
        var first = path.Split('/', '?')[0];
        return markets.Knows(first) ? path[first.Length..].TrimStart('/') : path;
    }

    /// <summary>A page that needs no more than its name: cart, track …</summary>
    private bool IsPlainPage(string path) => routes.Endpoints.OfType<RouteEndpoint>().Any(route =>
        string.Equals(route.RoutePattern.RawText?.Trim('/'), $"{{market:market}}/{path}", StringComparison.OrdinalIgnoreCase)
        && route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains(HttpMethods.Get) is true);
}
