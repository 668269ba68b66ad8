using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.WebUtilities;
using Storefront.Catalog.Comparing;
using Storefront.Catalog.Data;
using Storefront.Catalog.Shelves;
using Storefront.Web.Catalog.Cards;
using Storefront.Web.Hosting;
using Storefront.Web.Routing;

namespace Storefront.Web.Catalog.Comparison;

[Area("Catalog")]
public sealed class ComparisonController(CompareProducts compare, ShowCards showCards, FindShelf findShelf) : Controller
{
    /// <summary>Slugs of the products as <c>p</c>, in any order.</summary>
    [HttpGet, ShopRoute("compare")]
    [OutputCache(PolicyName = PageCache.Policy, VaryByQueryKeys = ["p"], Tags = [CatalogCache.Tag])]
    public async Task<IActionResult> Show(CancellationToken cancellation)
    {
        // From the address itself: the output cache sorts the values of its keys in place, and with five of them it is the first four that are meant.
        var slugs = QueryHelpers.ParseQuery(Request.QueryString.Value).GetValueOrDefault("p").Where(slug => !string.IsNullOrEmpty(slug)).Select(slug => slug!).ToList();
        if (slugs.Count > CompareProducts.Most && HttpContext.Features.Get<IOutputCacheFeature>() is { } cache)
        {
            cache.Context.AllowCacheStorage = false;
        }

        var market = HttpContext.Market();
        var comparison = await compare.RunAsync(slugs, market, cancellation);
        var cards = await showCards.RunAsync([.. comparison.Products.Select(product => product.Goods)], market, withBrand: true, cancellation);
        var tree = await findShelf.CategoriesAsync(cancellation);
        return View(new LayOutComparison(HttpContext, tree, comparison).Page(cards));
    }
}
