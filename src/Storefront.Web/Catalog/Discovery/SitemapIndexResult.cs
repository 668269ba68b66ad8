using Microsoft.AspNetCore.Mvc;

namespace Storefront.Web.Catalog.Discovery;

/// <summary>Writes the list of all site maps.</summary>
public sealed class SitemapIndexResult(IReadOnlyList<SitemapReference> maps) : IActionResult
{
    public Task ExecuteResultAsync(ActionContext context) => SitemapResult.WriteAsync(context, async xml =>
    {
        await xml.WriteStartElementAsync(null, "sitemapindex", SitemapResult.Namespace);
        foreach (var map in maps)
        {
            await xml.WriteStartElementAsync(null, "sitemap", SitemapResult.Namespace);
            await xml.WriteElementStringAsync(null, "loc", SitemapResult.Namespace, map.Address.AbsoluteUri);
            if (map.ChangedAt is { } changedAt)
            {
                await xml.WriteElementStringAsync(null, "lastmod", SitemapResult.Namespace, SitemapResult.Stamp(changedAt));
            }

            await xml.WriteEndElementAsync();
        }

        await xml.WriteEndElementAsync();
    });
}
