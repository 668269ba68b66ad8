using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using Storefront.Catalog.Data;
using Storefront.Catalog.Feeds;
using Storefront.Catalog.Shelves;
using Storefront.Content.Pages;
using Storefront.Kernel;
using Storefront.Kernel.Markets;
using Storefront.Web.Hosting;
using Storefront.Web.Routing;

namespace Storefront.Web.Catalog.Discovery;

/// <summary>Site maps by kind and market, each address with its twins in the other markets (sitemaps.org 0.9, with Google's extensions for pictures and languages).</summary>
public sealed class SitemapsController(MarketList markets, PublicAddress shop) : Controller
{
    [HttpGet("/sitemap.xml")]
    [OutputCache(PolicyName = PageCache.Policy, Tags = [CatalogCache.Tag])]
    public async Task<IActionResult> Index([FromServices] ListProductAddresses list, [FromServices] PageShelf pages, CancellationToken cancellation)
    {
        var maps = new List<SitemapReference>();
        foreach (var market in markets.All)
        {
            var slices = await list.SlicesAsync(market, cancellation);
            DateTimeOffset? newest = slices.Count == 0 ? null : slices.Max();
            maps.Add(new SitemapReference(Map(market, "categories"), newest));
            maps.Add(new SitemapReference(Map(market, "pages"), new DateTimeOffset(pages.All(market.Language).Max(page => page.Updated), TimeOnly.MinValue, TimeSpan.Zero)));
            maps.AddRange(slices.Select((changedAt, place) => new SitemapReference(Map(market, $"products-{place + 1}"), changedAt)));
        }

        return new SitemapIndexResult(maps);
    }

    [HttpGet("/sitemaps/{market:market}/products-{slice:int:min(1)}.xml")]
    [OutputCache(PolicyName = PageCache.Policy, Tags = [CatalogCache.Tag])]
    public async Task<IActionResult> Products(int slice, [FromServices] ListProductAddresses list, CancellationToken cancellation)
    {
        var products = await list.RunAsync(HttpContext.Market(), slice, cancellation);
        return products.Count == 0 ? NotFound() : Map(products.Select(product => new SitemapPage(
            $"p/{product.Slug}",
            product.ChangedAt,
            [.. markets.All.Where(market => product.SoldIn.Contains(market.Currency))],
            product.Picture is { } picture ? shop.Of($"/media/{picture}") : null)));
    }

    [HttpGet("/sitemaps/{market:market}/categories.xml")]
    [OutputCache(PolicyName = PageCache.Policy, Tags = [CatalogCache.Tag])]
    public async Task<IActionResult> Categories([FromServices] FindShelf findShelf, [FromServices] ListCategoryAddresses list, CancellationToken cancellation)
    {
        var tree = await findShelf.CategoriesAsync(cancellation);
        var filled = await list.RunAsync(tree, cancellation);
        return Map(
        [
            new SitemapPage("", null, markets.All),
            .. tree.All.Select(category => new SitemapPage($"c/{category.Slug}", null, [.. markets.All.Where(market => filled.Contains((category.Id, market.Currency)))]))
                .Where(page => page.Markets.Contains(HttpContext.Market())),
        ]);
    }

    [HttpGet("/sitemaps/{market:market}/pages.xml")]
    [OutputCache(PolicyName = PageCache.Policy, Tags = ["content"])]
    public IActionResult Pages([FromServices] PageShelf pages) => Map(pages.All(HttpContext.Market().Language).Select(page => new SitemapPage(
        $"pages/{page.Slug}",
        new DateTimeOffset(page.Updated, TimeOnly.MinValue, TimeSpan.Zero),
        [.. markets.All.Where(market => pages.Find(page.Slug, market.Language) is not null)])));

    private SitemapResult Map(IEnumerable<SitemapPage> pages) => new(HttpContext.Market(), shop, [.. pages]);

    private Uri Map(Market market, string name) => shop.Of($"/sitemaps/{market.Segment}/{name}.xml");
}
