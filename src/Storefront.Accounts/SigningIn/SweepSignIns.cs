using Microsoft.EntityFrameworkCore;
using Storefront.Accounts.Data;
using Storefront.Kernel.Data;
using Storefront.Kernel.Jobs;

namespace Storefront.Accounts.SigningIn;

/// <summary>Forgets sessions and counts that are over.</summary>
internal sealed class SweepSignIns(AccountsDb db, TimeProvider clock) : IJob
{
    public string Name => "accounts.sweep-sign-ins";

    public TimeSpan Every => TimeSpan.FromHours(1);

    public async Task<string?> RunAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var (sessions, tallies) = await db.WriteAsync(
            async () => (
                await db.Sessions.Where(session => session.ExpiresAt <= now).ExecuteDeleteAsync(cancellation),
                await db.Tallies.Where(tally => tally.EndsAt <= now).ExecuteDeleteAsync(cancellation)),
            cancellation);
        return sessions + tallies == 0 ? null : $"{sessions} sessions and {tallies} counts forgotten.";
    }
}
