using Microsoft.EntityFrameworkCore;
using Storefront.Kernel.Invariants;
using Storefront.Ordering.Data;
using Storefront.Ordering.Orders;
using Storefront.Ordering.Payments.Inbox;

namespace Storefront.Ordering.Payments.Checks;

/// <summary>Invariants 2 and 20: what the provider tells is kept once, comes to its end, and confirms an order at most once.</summary>
internal sealed class EventsOnce(OrderingDb db, TimeProvider clock) : IInvariant
{
    /// <summary>Longer than all tries together take.</summary>
    private static readonly TimeSpan _longest = TimeSpan.FromHours(2);

    public string Sentence => "Each message of the payment provider is kept once and was applied, set aside or shown to staff within two hours; no order is confirmed twice by payments";

    public async Task<InvariantReport> CheckAsync(CancellationToken cancellation)
    {
        var before = clock.GetUtcNow() - _longest;
        var twice = await db.ProviderEvents.GroupBy(row => row.EventId).Where(same => same.Count() > 1).Select(same => same.Key).ToListAsync(cancellation);
        var stuck = await db.ProviderEvents.Where(row => row.State == ProviderEventState.Waiting && row.ReceivedAt < before).Select(row => row.EventId).ToListAsync(cancellation);
        var nowhere = await db.ProviderEvents
            .Where(row => row.State == ProviderEventState.Applied && !db.Payments.Any(payment => payment.Id == row.PaymentId))
            .Select(row => row.EventId).ToListAsync(cancellation);
        var confirmed = await db.OrderHistory.Where(row => row.Move == OrderMove.Confirm).GroupBy(row => row.OrderId).Where(rows => rows.Count() > 1)
            .Select(rows => rows.Key).ToListAsync(cancellation);
        return new InvariantReport(
            await db.ProviderEvents.LongCountAsync(cancellation),
            [
                .. twice.Select(id => $"Event {id} is kept more than once."),
                .. stuck.Select(id => $"Event {id} still waits."),
                .. nowhere.Select(id => $"Event {id} was applied to a payment that is not there."),
                .. confirmed.Select(id => $"Order {id} was confirmed more than once."),
            ]);
    }
}
