using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Storefront.Contracts.Content;
using Storefront.Search.Data;
using Storefront.Search.Feed;
using Storefront.Search.Index;

namespace Storefront.Search.Indexing;

/// <summary>Before the first visitor: an index that is missing, of another schema or of another database is built. A server that is away does not keep the shop from opening.</summary>
public sealed class PrepareIndex(
    SearchDb db, ISearchIndex index, RebuildIndex rebuild, IContentDocuments content, NoteChange note, IndexState state, ILogger<PrepareIndex> log)
{
    private const int MostPages = 1000;

    public async Task RunAsync(CancellationToken cancellation)
    {
        try
        {
            if (await IsWholeAsync(cancellation))
            {
                // The pages come with the release, and no event tells of a new one.
                await note.RunAsync([.. await content.ListAsync(null, MostPages, cancellation)], null, cancellation);
            }
            else
            {
                await rebuild.RunAsync(null, cancellation);
            }

            state.NoteWhole(true);
            state.NoteAnswer();
        }
        catch (IndexAwayException away)
        {
            state.NoteAway(away.Message);
            log.LogWarning(away, "The search index is away; the database answers until it is back.");
        }
        // A full disk, say. A shop without its search is better than none: the indexer tries again every second.
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            state.NoteAway("The search index could not be prepared at the start.");
            log.LogError(failure, "The search index could not be prepared; the database answers until it is.");
        }
    }

    /// <summary>A number higher than any that was given belongs to a database that is not this one any more.</summary>
    internal async Task<bool> IsWholeAsync(CancellationToken cancellation) =>
        await index.PositionAsync(cancellation) is { } position && position <= await db.Feed.Select(feed => feed.Last).SingleAsync(cancellation);
}
