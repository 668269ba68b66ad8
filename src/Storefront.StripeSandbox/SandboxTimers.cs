using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Storefront.StripeSandbox.Data;
using Storefront.StripeSandbox.PaymentIntents;
using Storefront.StripeSandbox.Refunds;
using Storefront.StripeSandbox.Sessions;

namespace Storefront.StripeSandbox;

/// <summary>What happens by itself: sessions expire, bank debits and slow refunds come to their end.</summary>
internal sealed partial class SandboxTimers(IServiceScopeFactory scopes, StripeSandboxOptions options, TimeProvider clock, ILogger<SandboxTimers> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                // By the system's timer, not the clock's: a test that sets the clock forward must not have to wind this one too.
                await Task.Delay(options.Tick, stoppingToken);
                await using var scope = scopes.CreateAsyncScope();
                await RunAsync(scope.ServiceProvider, clock.GetUtcNow().ToUnixTimeSeconds(), stoppingToken);
            }
            catch (Exception) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception problem)
            {
                // Whatever it is, it must not stop the host that the sandbox is a guest of.
                LogProblem(log, problem);
            }
        }
    }

    private static async Task RunAsync(IServiceProvider services, long now, CancellationToken stopping)
    {
        var db = services.GetRequiredService<SandboxDb>();
        var sessions = db.Sessions.Where(session => session.Status == CheckoutSession.Open && session.ExpiresAt <= now);
        var debits = db.PaymentIntents.Where(intent => intent.Status == PaymentIntent.Processing && intent.SettlesAt <= now);
        var refunds = db.Refunds.Where(refund => refund.SettlesAt <= now);
        if (!await sessions.AnyAsync(stopping) && !await debits.AnyAsync(stopping) && !await refunds.AnyAsync(stopping))
        {
            return;
        }

        // Asked again inside the write: between the two a customer may have paid.
        await services.GetRequiredService<SandboxWrites>().RunAsync(async () =>
        {
            foreach (var session in await sessions.ToListAsync(CancellationToken.None))
            {
                await services.GetRequiredService<ExpireSession>().RunAsync(session);
            }

            foreach (var debit in await debits.ToListAsync(CancellationToken.None))
            {
                await services.GetRequiredService<SettleDebit>().RunAsync(debit, debit.WillBeReturned);
            }

            foreach (var refund in await refunds.ToListAsync(CancellationToken.None))
            {
                await services.GetRequiredService<SettleRefund>().RunAsync(refund, refund.WillFail);
            }
        });
    }

    [LoggerMessage(LogLevel.Warning, "The Stripe sandbox could not do what is due; it tries again at the next tick.")]
    private static partial void LogProblem(ILogger log, Exception problem);
}
