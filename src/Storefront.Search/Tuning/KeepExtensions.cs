using Microsoft.EntityFrameworkCore;
using Storefront.Kernel.Data;
using Storefront.Search.Data;

namespace Storefront.Search.Tuning;

internal static class KeepExtensions
{
    /// <summary>Saves an entry and lets searches see it. Two people can race past the checks; the database lets one of them through.</summary>
    public static async Task<Result<TEntry>> KeepAsync<TEntry>(this SearchDb db, TEntry entry, Refusal ifTaken, FindTuning tuning, CancellationToken cancellation)
        where TEntry : TuningEntry
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return new Refusal(TuningTexts.ChangedMeanwhile);
        }
        catch (DbUpdateException refused) when (refused.IsDuplicate())
        {
            db.ChangeTracker.Clear();
            return ifTaken;
        }

        tuning.Forget();
        return entry;
    }
}
