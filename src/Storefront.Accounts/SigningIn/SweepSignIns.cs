using Microsoft.EntityFrameworkCore;
using Storefront.Accounts.Data;
using Storefront.Kernel.Data;
using Storefront.Kernel.Jobs;

namespace Storefront.Accounts.SigningIn;

/// <summary>Forgets sessions and counts that are over.</summary>
internal sealed class SweepSignIns(AccountsDb db, TimeProvider clock) : IJob
{
    private static readonly Text _forgotten = new("{0} sessions and {1} counts forgotten", "清除 {0} 个会话、{1} 个计数");

    public string Name => "accounts.sweep-sign-ins";

    public Text Title => new("Forget ended sessions", "清除已结束的登录");

    public TimeSpan Every => TimeSpan.FromHours(1);

    public async Task<Text?> RunAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var (sessions, tallies) = await db.WriteAsync(
            async () => (
                await db.Sessions.Where(session => session.ExpiresAt <= now).ExecuteDeleteAsync(cancellation),
                await db.Tallies.Where(tally => tally.EndsAt <= now).ExecuteDeleteAsync(cancellation)),
            cancellation);
        return sessions + tallies == 0 ? null : _forgotten.With(sessions, tallies);
    }
}
