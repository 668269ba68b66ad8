using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using Storefront.Catalog.Data;
using Storefront.Catalog.Shelves;
using Storefront.Content.Pages;
using Storefront.Kernel;
using Storefront.Kernel.Languages;
using Storefront.Kernel.Markets;
using Storefront.Web.Catalog.Home;
using Storefront.Web.Hosting;
using Storefront.Web.Shared;

namespace Storefront.Web.Catalog.Discovery;

/// <summary>What readers that are no people should know first.</summary>
public sealed class RobotsController(MarketList markets, PublicAddress shop) : Controller
{
    /// <summary>Keeps crawlers away from what is a visitor's own, and from the endless combinations of filters. What must not be found says noindex besides.</summary>
    [HttpGet("/robots.txt")]
    [OutputCache(PolicyName = PageCache.Policy)]
    public IActionResult Robots() => Content($"""
        User-agent: *
        Disallow: /office
        Disallow: /dev/
        Disallow: /*/cart
        Disallow: /*/checkout
        Disallow: /*/orders/
        Disallow: /*/account
        Disallow: /*/track
        Disallow: /*/fragments/
        Disallow: /*/search/
        Disallow: /*/compare?
        Disallow: /*?*attr.
        Disallow: /*?*brand=
        Disallow: /*?*price=
        Disallow: /*?*sort=
        Disallow: /*?*available=

        Sitemap: {shop.Of("/sitemap.xml")}

        """, "text/plain", Encoding.UTF8);

    /// <summary>The shop in one page of Markdown, as https://llmstxt.org asks: what it is, its sections, its pages, and where the whole catalogue can be read.</summary>
    [HttpGet("/llms.txt")]
    [OutputCache(PolicyName = PageCache.Policy, Tags = [CatalogCache.Tag])]
    public async Task<IActionResult> Assistants([FromServices] FindShelf findShelf, [FromServices] PageShelf pages, CancellationToken cancellation)
    {
        var tree = await findShelf.CategoriesAsync(cancellation);
        var text = new StringBuilder();
        text.Append("# ").AppendJoin(' ', new[] { Language.En, Language.Zh }.Select(language => LayoutTexts.Staybolt.In(language))).AppendLine().AppendLine();
        foreach (var language in new[] { Language.En, Language.Zh })
        {
            text.Append("> ").AppendLine(HomeTexts.Description.In(language));
        }

        foreach (var market in markets.All)
        {
            text.AppendLine().Append("## ").AppendLine(market.Name.In(market.Language)).AppendLine();
            foreach (var section in tree.Roots)
            {
                Link(text, section.Name(market.Language).Words, market, $"c/{section.Slug}", section.Line(market.Language));
            }

            foreach (var page in pages.All(market.Language))
            {
                Link(text, page.Title, market, $"pages/{page.Slug}", page.Description);
            }

            Link(text, DiscoveryTexts.Offers.In(market.Language), market, "offers.csv", DiscoveryTexts.OffersAre.In(market.Language));
        }

        text.AppendLine().AppendLine("## Optional").AppendLine().Append("- [sitemap.xml](").Append(shop.Of("/sitemap.xml")).AppendLine(")");
        return Content(text.ToString(), "text/markdown", Encoding.UTF8);
    }

    private void Link(StringBuilder text, string name, Market market, string path, string? line)
    {
        text.Append("- [").Append(name).Append("](").Append(shop.Of($"/{market.Segment}/{path}")).Append(')');
        text.AppendLine(string.IsNullOrEmpty(line) ? "" : $": {line}");
    }
}
