using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
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
    /// <param name="p">Slugs of the products, in any order.</param>
    [HttpGet, ShopRoute("compare")]
    [OutputCache(PolicyName = PageCache.Policy, VaryByQueryKeys = ["p"], Tags = [CatalogCache.Tag])]
    public async Task<IActionResult> Show([FromQuery] string[] p, CancellationToken cancellation)
    {
        var market = HttpContext.Market();
        var comparison = await compare.RunAsync([.. p.Where(slug => !string.IsNullOrEmpty(slug))], market, cancellation);
        var cards = await showCards.RunAsync([.. comparison.Products.Select(product => product.Goods)], market, withBrand: true, cancellation);
        var tree = await findShelf.CategoriesAsync(cancellation);
        return View(new LayOutComparison(HttpContext, tree, comparison).Page(cards));
    }
}
