using Microsoft.EntityFrameworkCore;
using Storefront.Kernel.Invariants;
using Storefront.Kernel.Outbox;
using Storefront.Ordering.Data;

namespace Storefront.Ordering.Orders.Checks;

/// <summary>Invariant 15, and that every step was an allowed one.</summary>
internal sealed class HistoryTellsState(OrderingDb db) : IInvariant
{
    private static readonly HashSet<(OrderState, OrderMove, OrderState)> _allowed =
        [.. OrderTransitions.All.Select(transition => (transition.From, transition.Move, transition.To))];

    public string Sentence => "Every move of an order has one history row and one event, each step is an allowed one, and the last one tells its state";

    public async Task<InvariantReport> CheckAsync(CancellationToken cancellation)
    {
        List<string> broken = [];
        var events = db.Set<OutboxMessage>();
        broken.AddRange(await db.OrderHistory.Where(row => !events.Any(happened => happened.EventId == row.Id))
            .Select(row => $"{row.Move} of order {row.OrderId} has no event").ToListAsync(cancellation));
        broken.AddRange(await events.Where(happened => happened.Stream.StartsWith("order-") && !db.OrderHistory.Any(row => row.Id == happened.EventId))
            .Select(happened => $"{happened.Type} of {happened.Stream} has no history").ToListAsync(cancellation));

        var looked = 0L;
        await foreach (var order in db.Orders.AsNoTracking()
            .Select(order => new { order.Number, order.State, order.Version, Rows = order.History.OrderBy(row => row.Number).ToList() })
            .AsAsyncEnumerable().WithCancellation(cancellation))
        {
            looked += order.Rows.Count;
            broken.AddRange(Faults(order.State, order.Version, order.Rows).Select(fault => $"{order.Number}: {fault}"));
        }

        return new InvariantReport(looked, broken);
    }

    private static IEnumerable<string> Faults(OrderState state, int version, List<OrderHistory> rows)
    {
        if (rows.Count != version || rows.Where((row, index) => row.Number != index + 1).Any())
        {
            yield return $"{version} moves, {rows.Count} history rows";
        }

        OrderState? before = null;
        foreach (var row in rows)
        {
            if (row.From != before)
            {
                yield return $"row {row.Number} starts at {row.From}, the one before ended at {before}";
            }

            if (row.From is { } from ? !_allowed.Contains((from, row.Move, row.To)) : row is not { Move: OrderMove.Place, To: OrderState.PendingPayment })
            {
                yield return $"row {row.Number} goes from {row.From} by {row.Move} to {row.To}";
            }

            before = row.To;
        }

        if (before != state)
        {
            yield return $"it is {state}, its history ends at {before}";
        }
    }
}
