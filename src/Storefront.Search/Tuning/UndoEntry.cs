using Microsoft.EntityFrameworkCore;
using Storefront.Search.Data;

namespace Storefront.Search.Tuning;

/// <summary>Takes the last change of something back: a new one ends, an ended one holds again, a changed one says what it said before.</summary>
public sealed class UndoEntry(SearchDb db, FindTuning tuning, TimeProvider clock)
{
    /// <returns>Null where there is none with that id; a refusal where another one took its place meanwhile.</returns>
    public async Task<Result<TEntry>?> RunAsync<TEntry>(Guid id, string by, CancellationToken cancellation)
        where TEntry : TuningEntry
    {
        if (await db.Set<TEntry>().AsTracking().SingleOrDefaultAsync(entry => entry.Id == id, cancellation) is not { } entry)
        {
            return null;
        }

        entry.Undo(by, clock.GetUtcNow());
        return await db.KeepAsync(entry, new Refusal(TuningTexts.ChangedMeanwhile), tuning, cancellation);
    }
}
