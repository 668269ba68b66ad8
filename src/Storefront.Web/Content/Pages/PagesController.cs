using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using Storefront.Content.Markdown;
using Storefront.Content.Pages;
using Storefront.Web.Hosting;
using Storefront.Web.Routing;

namespace Storefront.Web.Content.Pages;

[Area("Content")]
public sealed class PagesController(PageShelf pages, MarkdownRenderer markdown) : Controller
{
    [HttpGet, ShopRoute("pages/{slug}")]
    [OutputCache(PolicyName = PageCache.Policy, Tags = ["content"])]
    public IActionResult Show(string slug)
    {
        var language = HttpContext.Market().Language;
        if (pages.Find(slug, language) is not { } page)
        {
            return NotFound();
        }

        return View(new ContentPage(
            page.Slug,
            page.Title,
            page.Description,
            markdown.Render(page.Markdown, HttpContext.ShopPath()),
            page.Updated,
            [.. pages.All(language).Select(other => new PageLink(other.Title, HttpContext.ShopPath($"pages/{other.Slug}"), other.Slug == page.Slug))]));
    }
}
