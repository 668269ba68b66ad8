using Microsoft.AspNetCore.OutputCaching;
using Storefront.Catalog.Data;

namespace Storefront.Web.Hosting.Nodes;

/// <summary>
/// Lets go of kept answers and pages, here and on the other nodes of this shop. Each node keeps its own; one that cannot be reached shows what it kept until
/// that is five minutes old, or until the line stands again.
/// </summary>
public sealed class KeptPages(CatalogCache answers, IOutputCacheStore pages, RedisLine others)
{
    /// <param name="tag"><see cref="CatalogCache.Tag"/> for pages that show goods, <see cref="PageCache.Tag"/> for all pages.</param>
    public async Task ForgetAsync(string tag, CancellationToken cancellation)
    {
        await ForgetHereAsync(tag, cancellation);
        others.Tell(tag);
    }

    public async Task ForgetHereAsync(string tag, CancellationToken cancellation)
    {
        // Answers first: a page that is made in between must not be made from old ones.
        await answers.ForgetAsync(cancellation);
        await pages.EvictByTagAsync(tag, cancellation);
    }
}
