using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using Storefront.Web.Hosting;
using Storefront.Web.Routing;

namespace Storefront.Web.Catalog.Discovery;

/// <summary>The prices and stock of a market as a file, for whoever compares prices. Made at most every five minutes, however the stock changes.</summary>
public sealed class OffersController(WriteOffers writeOffers) : Controller
{
    [HttpGet, ShopRoute("offers.csv")]
    [OutputCache(PolicyName = PageCache.Policy, Tags = ["offers"])]
    public async Task Show(CancellationToken cancellation)
    {
        Response.ContentType = "text/csv; charset=utf-8; header=present";
        Response.Headers.ContentDisposition = $"inline; filename=\"offers-{HttpContext.Market().Segment}.csv\"";
        await writeOffers.RunAsync(HttpContext.Market(), Response.Body, cancellation);
    }
}
