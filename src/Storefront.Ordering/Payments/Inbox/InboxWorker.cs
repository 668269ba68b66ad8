using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Storefront.Kernel.Data;
using Storefront.Ordering.Data;

namespace Storefront.Ordering.Payments.Inbox;

/// <summary>
/// Works off what the provider told us, a few at a time. Apart from the outbox, because each message is a request to a server that is not ours: when that is
/// slow, nobody's confirmation mail has to wait behind it.
/// </summary>
public sealed class InboxWorker(IServiceScopeFactory scopes, InboxSignal signal, TimeProvider clock, ILogger<InboxWorker> log) : BackgroundService
{
    private const int Batch = 40;

    private const int AtOnce = 4;

    /// <summary>Whoever takes a message up and dies leaves it for this long.</summary>
    private static readonly TimeSpan _lease = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan _poll = TimeSpan.FromSeconds(1);

    /// <summary>Takes up what is due, once. Returns how many messages it worked on.</summary>
    public async Task<int> RunDueAsync(CancellationToken cancellation)
    {
        var taken = await TakeAsync(cancellation);
        await Parallel.ForEachAsync(
            taken,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
            async (group, stop) =>
            {
                // Those of one payment one after the other: they would only be in each other's way.
                foreach (var id in group)
                {
                    await using var scope = scopes.CreateAsyncScope();
                    await scope.ServiceProvider.GetRequiredService<ApplyProviderEvent>().RunAsync(id, stop);
                }
            });
        return taken.Sum(group => group.Count);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await RunDueAsync(stoppingToken) == 0)
                {
                    await signal.WaitAsync(_poll, stoppingToken);
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            // A database that is away must not end the worker: it tries again.
            catch (Exception failure)
            {
                log.LogError(failure, "The messages of the payment provider could not be read; trying again.");
                await Task.Delay(_poll, clock, stoppingToken);
            }
        }
    }

    private async Task<List<List<Guid>>> TakeAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<OrderingDb>();
        var now = clock.GetUtcNow();
        var due = await db.ProviderEvents.AsNoTracking()
            .Where(row => row.State == ProviderEventState.Waiting && row.NextTryAt <= now)
            .OrderBy(row => row.NextTryAt).Take(Batch)
            .Select(row => new { row.Id, row.NextTryAt, row.PaymentId, row.IntentId, row.SessionId })
            .ToListAsync(cancellation);
        Dictionary<string, List<Guid>> taken = [];
        foreach (var row in due)
        {
            var isOurs = await db.WriteAsync(
                () => db.ProviderEvents.Where(other => other.Id == row.Id && other.State == ProviderEventState.Waiting && other.NextTryAt == row.NextTryAt)
                    .ExecuteUpdateAsync(set => set.SetProperty(other => other.NextTryAt, now + _lease), cancellation),
                cancellation) == 1;
            if (isOurs)
            {
                var about = row.PaymentId?.ToString() ?? row.IntentId ?? row.SessionId ?? "";
                (taken.TryGetValue(about, out var group) ? group : taken[about] = []).Add(row.Id);
            }
        }

        return [.. taken.Values];
    }
}
