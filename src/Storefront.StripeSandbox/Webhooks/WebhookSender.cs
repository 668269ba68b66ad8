using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Storefront.StripeSandbox.Data;
using Storefront.StripeSandbox.Faults;

namespace Storefront.StripeSandbox.Webhooks;

/// <summary>Delivers what is due, one after the other. What is undelivered lies in the database, so a restart goes on with it.</summary>
internal sealed partial class WebhookSender(IServiceScopeFactory scopes, WebhookBell bell, SandboxAddress address, SandboxFaults faults, StripeSandboxOptions options, TimeProvider clock, ILogger<WebhookSender> log) : BackgroundService
{
    private const int Batch = 20;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await DeliverDueAsync(stoppingToken))
                {
                }

                await bell.WaitAsync(options.Tick, stoppingToken);
            }
            catch (Exception) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception problem)
            {
                // Whatever it is, it must not stop the host that the sandbox is a guest of.
                LogProblem(log, problem);
                await Task.Delay(options.Tick, CancellationToken.None);
            }
        }
    }

    /// <returns>Whether there was something, and there may be more.</returns>
    private async Task<bool> DeliverDueAsync(CancellationToken cancellation)
    {
        if (faults.WebhooksHeld || address.WebhookUrl is null)
        {
            return false;
        }

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SandboxDb>();
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        var due = db.Deliveries.Where(delivery => delivery.Status == Delivery.Pending && delivery.NextAttemptAt <= now);
        var ordered = faults.WebhooksReversed ? due.OrderByDescending(delivery => delivery.Sequence) : due.OrderBy(delivery => delivery.Sequence);
        var ids = await ordered.Select(delivery => delivery.EventId).Take(Batch).ToListAsync(cancellation);
        foreach (var id in ids)
        {
            if (faults.WebhooksHeld)
            {
                return false;
            }

            await scope.ServiceProvider.GetRequiredService<DeliverEvent>().RunAsync(id, cancellation);
        }

        return ids.Count > 0;
    }

    [LoggerMessage(LogLevel.Warning, "The Stripe sandbox could not deliver webhooks; it goes on at the next tick.")]
    private static partial void LogProblem(ILogger log, Exception problem);
}
