using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using Storefront.Catalog.Data;
using Storefront.Web.Hosting;
using Storefront.Web.Routing;

namespace Storefront.Web.Catalog.Home;

[Area("Catalog")]
public sealed class HomeController(ShowHome showHome) : Controller
{
    [HttpGet, ShopRoute("")]
    [OutputCache(PolicyName = PageCache.Policy, Tags = [CatalogCache.Tag])]
    public async Task<IActionResult> Show(CancellationToken cancellation) => View(await showHome.RunAsync(HttpContext.Market(), cancellation));
}
