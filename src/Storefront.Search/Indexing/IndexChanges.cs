using Microsoft.EntityFrameworkCore;
using Storefront.Search.Data;
using Storefront.Search.Feed;
using Storefront.Search.Index;

namespace Storefront.Search.Indexing;

/// <summary>Reads the changes on from where the index stands, one slice.</summary>
internal sealed class IndexChanges(SearchDb db, ISearchIndex index, GatherDocuments gather, IndexState state, TimeProvider clock)
{
    public const int Slice = 200;

    /// <returns>How many changes were read; null where the index is not whole and has to be built first.</returns>
    public async Task<int?> RunAsync(CancellationToken cancellation)
    {
        if (await index.PositionAsync(cancellation) is not { } position)
        {
            return null;
        }

        var changes = await NextAsync(db, position, cancellation);
        if (changes.Count == 0)
        {
            return 0;
        }

        var (documents, gone) = await gather.RunAsync([.. changes.Select(change => change.DocumentId)], cancellation);
        await index.WriteAsync(documents, gone, cancellation);
        await index.KeepPositionAsync(changes[^1].Sequence, cancellation);
        var now = clock.GetUtcNow();
        state.NoteLags(changes.Select(change => now - change.ChangedAt));
        return changes.Count;
    }

    internal static Task<List<Change>> NextAsync(SearchDb db, long after, CancellationToken cancellation) =>
        db.Changes.AsNoTracking().Where(change => change.Sequence > after).OrderBy(change => change.Sequence).Take(Slice).ToListAsync(cancellation);
}
