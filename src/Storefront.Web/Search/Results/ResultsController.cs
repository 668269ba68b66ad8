using Microsoft.AspNetCore.Mvc;
using Storefront.Catalog.Keeping;
using Storefront.Web.Catalog.Filters;
using Storefront.Web.Hosting;
using Storefront.Web.Routing;

namespace Storefront.Web.Search.Results;

[Area("Search")]
public sealed class ResultsController(ShowResults show, ShowNothing showNothing, FindOldShelf findOld) : Controller
{
    /// <summary>Not kept: the log hears every search, and texts are endless. A browser may, for its way back.</summary>
    [HttpGet, ShopRoute("search"), NobodysOwn, ResponseCache(Location = ResponseCacheLocation.Client, Duration = 0)]
    public async Task<IActionResult> Show(CancellationToken cancellation)
    {
        var parameters = Request.Query.SelectMany(entry => entry.Value.Select(value => KeyValuePair.Create(entry.Key, value ?? ""))).ToList();
        var query = ResultsQuery.Parse(parameters);
        if (query.Text.Length == 0)
        {
            return View("Start", await showNothing.StartAsync(HttpContext, cancellation));
        }

        if (TypedPrices.Of(parameters) is { } typed)
        {
            return Redirect(HttpContext.ShopPath("search") + (query with { Shelf = query.Shelf.Priced(typed.From, typed.To) }));
        }

        var (brands, categories) = (await findOld.TodayAsync(ShelfKind.Brand, query.Shelf.Brands, cancellation), await findOld.TodayAsync(ShelfKind.Category, query.Categories, cancellation));
        if (!ReferenceEquals(brands, query.Shelf.Brands) || !ReferenceEquals(categories, query.Categories))
        {
            return Redirect(HttpContext.ShopPath("search") + (query with { Categories = categories, Shelf = query.Shelf.OfBrands(brands) }));
        }

        var page = await show.RunAsync(HttpContext, query, cancellation);
        if (page.LeadsTo is { } path)
        {
            return Redirect(HttpContext.ShopPath(path.TrimStart('/')));
        }

        Response.Headers[SpeculationRules.Header] = SpeculationRules.Reference;
        return page.IsNothing ? View("Nothing", await showNothing.RunAsync(HttpContext, page, cancellation)) : View(page);
    }
}
