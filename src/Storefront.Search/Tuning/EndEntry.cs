using Microsoft.EntityFrameworkCore;
using Storefront.Search.Data;

namespace Storefront.Search.Tuning;

/// <summary>Ends something that staff told the search; it can be taken up again by <see cref="UndoEntry"/>.</summary>
public sealed class EndEntry(SearchDb db, FindTuning tuning, TimeProvider clock)
{
    /// <returns>Null where there is none with that id.</returns>
    public async Task<Result<TEntry>?> RunAsync<TEntry>(Guid id, string by, CancellationToken cancellation)
        where TEntry : TuningEntry
    {
        if (await db.Set<TEntry>().AsTracking().SingleOrDefaultAsync(entry => entry.Id == id, cancellation) is not { } entry)
        {
            return null;
        }

        if (entry.IsEnded)
        {
            return entry;
        }

        entry.End(by, clock.GetUtcNow());
        return await db.KeepAsync(entry, new Refusal(TuningTexts.ChangedMeanwhile), tuning, cancellation);
    }
}
