using Microsoft.EntityFrameworkCore;
using Storefront.Search.Data;
using Storefront.Search.Index;
using Storefront.Search.Indexing;

namespace Storefront.Web.Office.SystemStatus;

/// <summary>Looks at the search index: whether it answers, and how far behind it is.</summary>
public sealed class ReadIndex(SearchDb db, ISearchIndex index, IndexState state, TimeProvider clock)
{
    private const int Rebuilds = 3;

    public async Task<IndexStatus> RunAsync(CancellationToken cancellation)
    {
        var (health, position) = await AskAsync(cancellation);
        var waiting = db.Changes.AsNoTracking().Where(change => change.Sequence > (position ?? 0));
        var oldest = await waiting.OrderBy(change => change.Sequence).Select(change => (DateTimeOffset?)change.ChangedAt).FirstOrDefaultAsync(cancellation);
        return new IndexStatus(
            health?.Engine,
            health?.Documents ?? 0,
            health?.Bytes,
            await waiting.CountAsync(cancellation),
            clock.GetUtcNow() - oldest,
            state.LagP99(),
            state.Away?.Why,
            state.Away?.Since,
            await db.Rebuilds.AsNoTracking().OrderByDescending(request => request.AskedAt).Take(Rebuilds)
                .Select(request => new RebuildRow(request.AskedAt, request.StartedAt, request.EndedAt, request.Written, request.Succeeded, request.Note)).ToListAsync(cancellation),
            state.Compared is { } found ? (state.ComparedAt, found) : null);
    }

    private async Task<(IndexHealth? Health, long? Position)> AskAsync(CancellationToken cancellation)
    {
        try
        {
            return (await index.HealthAsync(cancellation), await index.PositionAsync(cancellation));
        }
        catch (IndexAwayException away)
        {
            state.NoteAway(away.Message);
            return (null, null);
        }
    }
}
