using Microsoft.EntityFrameworkCore;
using Storefront.Search.Data;
using Storefront.Search.Index;

namespace Storefront.Search.Indexing;

/// <summary>
/// Builds a new index beside the one that answers: walks everything, catches up with what changed meanwhile, and switches. Until the switch shoppers find what
/// they found before.
/// </summary>
public sealed class RebuildIndex(SearchDb db, ISearchIndex index, WalkDocuments walk, GatherDocuments gather, IndexLock turn)
{
    /// <param name="progress">Told how many documents are written.</param>
    /// <returns>How many documents the new index holds.</returns>
    public async Task<int> RunAsync(Func<int, Task>? progress, CancellationToken cancellation)
    {
        var position = await db.Feed.Select(feed => feed.Last).SingleAsync(cancellation);
        await using var rebuild = await index.RebuildAsync(cancellation);
        var written = await WriteAllAsync(rebuild, progress, cancellation);
        position = await CatchUpAsync(rebuild, position, IndexChanges.Slice, cancellation);
        using (await turn.TakeAsync(cancellation))
        {
            // Nobody else writes now: what is caught up here is all there is, and the changes are read on from exactly this number.
            position = await CatchUpAsync(rebuild, position, 1, cancellation);
            await rebuild.SwitchAsync(position, cancellation);
        }

        return written;
    }

    /// <summary>While one slice is written, the next is read: the two take about as long.</summary>
    private async Task<int> WriteAllAsync(IIndexRebuild rebuild, Func<int, Task>? progress, CancellationToken cancellation)
    {
        var written = 0;
        var writing = Task.CompletedTask;
        try
        {
            await foreach (var ids in walk.RunAsync(cancellation))
            {
                var (documents, _) = await gather.RunAsync(ids, cancellation);
                await writing;
                writing = Task.Run(() => rebuild.WriteAsync(documents, [], cancellation), cancellation);
                written += documents.Count;
                if (progress is not null)
                {
                    await progress(written);
                }
            }

            await writing;
            return written;
        }
        finally
        {
            // Whatever broke off: the new index is not removed under the hand that writes it.
            await writing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Until fewer than so many changes are left.</summary>
    private async Task<long> CatchUpAsync(IIndexRebuild rebuild, long position, int enough, CancellationToken cancellation)
    {
        for (var changes = await IndexChanges.NextAsync(db, position, cancellation); changes.Count >= enough; changes = await IndexChanges.NextAsync(db, position, cancellation))
        {
            var (documents, gone) = await gather.RunAsync([.. changes.Select(change => change.DocumentId)], cancellation);
            await rebuild.WriteAsync(documents, gone, cancellation);
            position = changes[^1].Sequence;
        }

        return position;
    }
}
