using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Storefront.Kernel.Data;

namespace Storefront.Kernel.Outbox;

/// <summary>Delivers waiting events to their handlers, at least once, each module's in id order as far as retries allow. Several nodes share the work by leases.</summary>
public sealed class OutboxDispatcher(
    IServiceScopeFactory scopes,
    IEnumerable<HandlerRegistration> handlers,
    OutboxSignal signal,
    EventNames names,
    TimeProvider clock,
    ILogger<OutboxDispatcher> log) : BackgroundService
{
    private const int Batch = 50;

    private const int ShareOfModule = 10;

    private static readonly TimeSpan _lease = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan _poll = TimeSpan.FromSeconds(1);

    /// <summary>Claims and delivers one batch. Returns how many messages it worked on.</summary>
    public async Task<int> DeliverBatchAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var outbox = scope.ServiceProvider.GetRequiredService<OutboxDb>();
        var claim = Guid.CreateVersion7();
        if (await ClaimAsync(outbox, claim, cancellation) == 0)
        {
            return 0;
        }

        var claimed = await outbox.Messages.Where(message => message.LeasedBy == claim).OrderBy(message => message.Id).ToListAsync(cancellation);
        var readAt = Stopwatch.GetTimestamp();
        try
        {
            // What took longer than the lease belongs to whoever claims it next.
            foreach (var together in Together(claimed).TakeWhile(messages => clock.GetUtcNow() < messages[0].LeasedUntil))
            {
                await DeliverAsync(together, readAt, cancellation);

                // What nobody listens to may as well be delivered again, so it does not cost a write of its own.
                if (IsHeard(together[0]))
                {
                    await outbox.SaveChangesAsync(cancellation);
                }
            }

            await outbox.SaveChangesAsync(cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            await GiveBackAsync(outbox, claim);
            throw;
        }

        return claimed.Count;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await DeliverBatchAsync(stoppingToken) == 0)
                {
                    await signal.WaitAsync(_poll, stoppingToken);
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            // A database that is away must not end the dispatcher: it tries again.
            catch (Exception failure)
            {
                log.LogError(failure, "The outbox could not be read; trying again.");
                await Task.Delay(_poll, clock, stoppingToken);
            }
        }
    }

    private async Task<int> ClaimAsync(OutboxDb outbox, Guid claim, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var waiting = outbox.Messages.Where(message => message.DeliveredAt == null && message.ParkedAt == null && message.NextTryAt <= now
            && (message.LeasedUntil == null || message.LeasedUntil < now));
        while (true)
        {
            var ids = await DueAsync(waiting, cancellation);
            if (ids.Count == 0)
            {
                return 0;
            }

            // Two nodes may have read the same ids; the guarded update gives each message to one of them. Who comes away with nothing looks again: more may wait.
            var claimed = await outbox.WriteAsync(
                () => waiting.Where(message => ids.Contains(message.Id)).ExecuteUpdateAsync(
                    set => set.SetProperty(message => message.LeasedBy, claim).SetProperty(message => message.LeasedUntil, now + _lease),
                    cancellation),
                cancellation);
            if (claimed > 0)
            {
                return claimed;
            }
        }
    }

    /// <summary>
    /// The oldest, and with them the oldest of each module: ten thousand imported goods do not keep a buyer's confirmation waiting. Events of one stream belong to
    /// one module, so their order stays.
    /// </summary>
    private async Task<List<long>> DueAsync(IQueryable<OutboxMessage> waiting, CancellationToken cancellation)
    {
        // In the order of the index: to sort by id, the database would have to read all that waits.
        var ids = await waiting.OrderBy(message => message.NextTryAt).Take(Batch).Select(message => message.Id).ToListAsync(cancellation);
        if (ids.Count < Batch)
        {
            return ids;
        }

        var oldest = new List<(string Module, long Id)>();
        foreach (var (type, module) in names.Modules)
        {
            var ofType = await waiting.Where(message => message.Type == type).OrderBy(message => message.Id).Take(Batch).Select(message => message.Id).ToListAsync(cancellation);
            oldest.AddRange(ofType.Select(id => (module, id)));
        }

        // What this version has no name for waits for its turn among the first.
        return
        [
            .. oldest.Select(message => message.Id).Order().Take(Batch)
                .Concat(oldest.GroupBy(message => message.Module).SelectMany(same => same.Select(message => message.Id).Order().Take(ShareOfModule)))
                .Concat(ids.Take(1)).Distinct(),
        ];
    }

    /// <summary>Each alone in its order; but all of a kind whose handlers take many together, where the first of them stands.</summary>
    private IEnumerable<IReadOnlyList<OutboxMessage>> Together(IReadOnlyList<OutboxMessage> claimed)
    {
        var crowds = claimed.Where(TakesMany).ToLookup(message => message.Type);
        foreach (var message in claimed)
        {
            if (!crowds.Contains(message.Type))
            {
                yield return [message];
            }
            else if (crowds[message.Type].First() == message)
            {
                yield return [.. crowds[message.Type]];
            }
        }
    }

    private bool TakesMany(OutboxMessage message) =>
        names.All.TryGetValue(message.Type, out var type) && handlers.Where(handler => handler.Event == type).Select(handler => handler.TakesMany).DefaultIfEmpty(false).All(many => many);

    private bool IsHeard(OutboxMessage message) =>
        !names.All.TryGetValue(message.Type, out var type) || handlers.Any(handler => handler.Event == type);

    /// <summary>A node that is told to stop does not make the others wait for its lease to end.</summary>
    private static Task<int> GiveBackAsync(OutboxDb outbox, Guid claim) => outbox.WriteAsync(
        () => outbox.Messages.Where(message => message.LeasedBy == claim).ExecuteUpdateAsync(
            set => set.SetProperty(message => message.LeasedBy, (Guid?)null).SetProperty(message => message.LeasedUntil, (DateTimeOffset?)null),
            CancellationToken.None),
        CancellationToken.None);

    /// <summary>Where one of many cannot be handled, each is tried alone, so that it does not hold up the others.</summary>
    private async Task DeliverAsync(IReadOnlyList<OutboxMessage> messages, long readAt, CancellationToken cancellation)
    {
        try
        {
            var happened = messages.Select(names.Read).ToList();
            foreach (var registered in handlers.Where(handler => handler.Event == happened[0].GetType()))
            {
                // A scope each, so that one handler cannot see another's half-done work.
                await using var scope = scopes.CreateAsyncScope();
                scope.ServiceProvider.GetRequiredService<OutboxRound>().ReadAt = readAt;
                await registered.Run(scope.ServiceProvider, happened, cancellation);
            }

            foreach (var message in messages)
            {
                message.Deliver(clock.GetUtcNow());
            }
        }
        catch (Exception failure) when (messages.Count > 1 && !cancellation.IsCancellationRequested)
        {
            log.LogWarning(failure, "{Count} events ({Type}) failed together; trying each alone.", messages.Count, messages[0].Type);
            foreach (var message in messages)
            {
                await DeliverAsync([message], readAt, cancellation);
            }
        }
        // Whatever a handler throws counts as a failed delivery.
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            messages[0].Fail(failure.ToString(), clock.GetUtcNow());
            log.LogWarning(failure, "Event {EventId} ({Type}) failed for the {Failures}. time.", messages[0].EventId, messages[0].Type, messages[0].Failures);
        }
    }
}
