using Microsoft.EntityFrameworkCore;
using Storefront.Kernel.Data;
using Storefront.Search.Data;

namespace Storefront.Search.Feed;

/// <summary>Says that documents changed or are gone, so that every index reads them again. Said twice, it is done twice and does no harm.</summary>
public sealed class NoteChange(SearchDb db, FeedBell bell, TimeProvider clock)
{
    /// <param name="changedAt">When it happened; what passes from then until it can be found is the lag.</param>
    public async Task RunAsync(IReadOnlyCollection<string> documentIds, DateTimeOffset? changedAt, CancellationToken cancellation)
    {
        if (documentIds.Count == 0)
        {
            return;
        }

        var at = changedAt ?? clock.GetUtcNow();
        await db.WriteAsync(
            async () =>
            {
                // Whoever has raised the number holds the row until the end: numbers become visible in their order, so nobody who reads on misses one.
                await db.Feed.ExecuteUpdateAsync(set => set.SetProperty(feed => feed.Last, feed => feed.Last + documentIds.Count), cancellation);
                var number = await db.Feed.Select(feed => feed.Last).SingleAsync(cancellation) - documentIds.Count;
                foreach (var id in documentIds)
                {
                    number++;
                    var next = number;
                    if (await db.Changes.Where(change => change.DocumentId == id)
                        .ExecuteUpdateAsync(set => set.SetProperty(change => change.Sequence, next).SetProperty(change => change.ChangedAt, at), cancellation) == 0)
                    {
                        db.Add(new Change { DocumentId = id, Sequence = next, ChangedAt = at });
                    }
                }

                await db.SaveChangesAsync(cancellation);
            },
            cancellation);
        db.ChangeTracker.Clear();
        bell.Ring();
    }
}
