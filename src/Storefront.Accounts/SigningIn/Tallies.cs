using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Storefront.Accounts.Data;
using Storefront.Kernel.Data;

namespace Storefront.Accounts.SigningIn;

/// <summary>
/// Counts tries about a subject, whether or not it exists, so that running into a limit tells a stranger nothing. A try is counted before it is made:
/// a hundred at the same moment get no further than ten one after the other.
/// </summary>
public sealed class Tallies(AccountsDb db, TimeProvider clock)
{
    /// <summary>Counts one try. False when the window has had its fill.</summary>
    public async Task<bool> CountAsync(string kind, string subject, int limit, TimeSpan window, CancellationToken cancellation)
    {
        var key = KeyOf(kind, subject);
        while (true)
        {
            try
            {
                return await db.WriteAsync(() => CountAsync(key, limit, window, cancellation), cancellation);
            }
            catch (DbUpdateException refused) when (refused.IsDuplicate())
            {
                // Somebody else opened the window at the same moment; count within theirs.
                db.ChangeTracker.Clear();
            }
        }
    }

    /// <summary>Forgets what was counted, because the right person came.</summary>
    public Task ForgetAsync(string kind, string subject, CancellationToken cancellation)
    {
        var key = KeyOf(kind, subject);
        return db.WriteAsync(() => db.Tallies.Where(tally => tally.Key == key).ExecuteDeleteAsync(cancellation), cancellation);
    }

    private async Task<bool> CountAsync(string key, int limit, TimeSpan window, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (await db.Tallies.Where(tally => tally.Key == key && tally.EndsAt > now)
                .ExecuteUpdateAsync(set => set.SetProperty(tally => tally.Count, tally => tally.Count + 1), cancellation) > 0)
        {
            return await db.Tallies.AnyAsync(tally => tally.Key == key && tally.Count <= limit, cancellation);
        }

        // Only a window that is over: one that somebody opened since the question above counts on, and the insert meets its key.
        await db.Tallies.Where(tally => tally.Key == key && tally.EndsAt <= now).ExecuteDeleteAsync(cancellation);
        var opened = db.Tallies.Add(new Tally { Key = key, Count = 1, EndsAt = now + window });
        await db.SaveChangesAsync(cancellation);
        opened.State = EntityState.Detached;
        return true;
    }

    private static string KeyOf(string kind, string subject) =>
        $"{kind}:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(subject.ToUpperInvariant())))}";
}
