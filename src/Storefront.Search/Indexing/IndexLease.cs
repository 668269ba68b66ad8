using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Storefront.Kernel.Data;
using Storefront.Search.Data;

namespace Storefront.Search.Indexing;

/// <summary>Of several nodes one writes the index that they share; an embedded index belongs to its node, which always writes it.</summary>
internal sealed class IndexLease(SearchDb db, IOptions<SearchOptions> options, TimeProvider clock)
{
    private static readonly TimeSpan _length = TimeSpan.FromSeconds(30);

    private static readonly string _me = $"{Environment.ProcessId}-{Guid.CreateVersion7():N}";

    public async Task<bool> HoldsAsync(CancellationToken cancellation)
    {
        if (options.Value.IsEmbedded)
        {
            return true;
        }

        var now = clock.GetUtcNow();
        return await db.WriteAsync(
            () => db.Feed.Where(feed => feed.Holder == _me || feed.Holder == null || feed.HeldUntil <= now)
                .ExecuteUpdateAsync(set => set.SetProperty(feed => feed.Holder, _me).SetProperty(feed => feed.HeldUntil, now + _length), cancellation),
            cancellation) == 1;
    }

    public Task LetGoAsync(CancellationToken cancellation) => options.Value.IsEmbedded ? Task.CompletedTask : db.WriteAsync(
        () => db.Feed.Where(feed => feed.Holder == _me).ExecuteUpdateAsync(set => set.SetProperty(feed => feed.Holder, (string?)null), cancellation),
        cancellation);
}
