using System.Globalization;
using System.Xml;
using Microsoft.AspNetCore.Mvc;
using Storefront.Kernel;
using Storefront.Kernel.Markets;

namespace Storefront.Web.Catalog.Discovery;

/// <summary>Writes a site map of one market.</summary>
public sealed class SitemapResult(Market market, PublicAddress shop, IReadOnlyList<SitemapPage> pages) : IActionResult
{
    internal const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private const string Pictures = "http://www.google.com/schemas/sitemap-image/1.1";

    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    public Task ExecuteResultAsync(ActionContext context) => WriteAsync(context, async xml =>
    {
        await xml.WriteStartElementAsync(null, "urlset", Namespace);
        await xml.WriteAttributeStringAsync("xmlns", "image", null, Pictures);
        await xml.WriteAttributeStringAsync("xmlns", "xhtml", null, Xhtml);
        foreach (var page in pages)
        {
            await xml.WriteStartElementAsync(null, "url", Namespace);
            await xml.WriteElementStringAsync(null, "loc", Namespace, Address(market, page));
            if (page.ChangedAt is { } changedAt)
            {
                await xml.WriteElementStringAsync(null, "lastmod", Namespace, Stamp(changedAt));
            }

            foreach (var (tag, twin) in page.Markets.Select(twin => (twin.Tag, twin)).Append(("x-default", page.Markets[0])))
            {
                await xml.WriteStartElementAsync("xhtml", "link", Xhtml);
                await xml.WriteAttributeStringAsync(null, "rel", null, "alternate");
                await xml.WriteAttributeStringAsync(null, "hreflang", null, tag);
                await xml.WriteAttributeStringAsync(null, "href", null, Address(twin, page));
                await xml.WriteEndElementAsync();
            }

            if (page.Picture is not null)
            {
                await xml.WriteStartElementAsync("image", "image", Pictures);
                await xml.WriteElementStringAsync("image", "loc", Pictures, page.Picture.AbsoluteUri);
                await xml.WriteEndElementAsync();
            }

            await xml.WriteEndElementAsync();
        }

        await xml.WriteEndElementAsync();
    });

    internal static async Task WriteAsync(ActionContext context, Func<XmlWriter, Task> write)
    {
        context.HttpContext.Response.ContentType = "application/xml; charset=utf-8";
        await using var xml = XmlWriter.Create(context.HttpContext.Response.Body, new XmlWriterSettings { Async = true, Indent = true });
        await xml.WriteStartDocumentAsync();
        await write(xml);
        await xml.WriteEndDocumentAsync();
    }

    /// <summary>W3C date and time, in UTC.</summary>
    internal static string Stamp(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private string Address(Market market, SitemapPage page) => shop.Of(page.Path.Length == 0 ? $"/{market.Segment}" : $"/{market.Segment}/{page.Path}").AbsoluteUri;
}
