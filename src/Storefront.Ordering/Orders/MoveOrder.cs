using Microsoft.EntityFrameworkCore;
using Storefront.Kernel.Data;
using Storefront.Ordering.Data;

namespace Storefront.Ordering.Orders;

/// <summary>
/// Makes one move of an order in one transaction, with whatever must happen beside it. Of two who try at once the second is refused, in words; nothing is
/// done twice.
/// </summary>
public sealed class MoveOrder(OrderingDb db, TimeProvider clock)
{
    /// <param name="seen">The version that whoever moves it has looked at; null for a machine, which has not looked.</param>
    /// <param name="move">The verb.</param>
    /// <param name="beside">What else belongs into the transaction, such as stock.</param>
    /// <returns>Null if there is no such order.</returns>
    public async Task<Result<Order>?> RunAsync(
        string? number, int? seen, Func<Order, DateTimeOffset, Result<Order>> move, Func<Order, Task<Refusal?>>? beside, CancellationToken cancellation)
    {
        var stored = PublicNumber.Parse(Order.NumberKind, number);
        if (await db.Orders.Where(order => order.Number == stored).Select(order => (Guid?)order.Id).SingleOrDefaultAsync(cancellation) is not { } id)
        {
            return null;
        }

        return await RunAsync(id, seen, move, beside, cancellation);
    }

    /// <inheritdoc cref="RunAsync(string?, int?, Func{Order, DateTimeOffset, Result{Order}}, Func{Order, Task{Refusal?}}?, CancellationToken)"/>
    public async Task<Result<Order>> RunAsync(
        Guid id, int? seen, Func<Order, DateTimeOffset, Result<Order>> move, Func<Order, Task<Refusal?>>? beside, CancellationToken cancellation)
    {
        try
        {
            return await db.TryWriteAsync(() => TryAsync(id, seen, move, beside, cancellation), cancellation);
        }
        catch (DbUpdateException refused) when (refused is DbUpdateConcurrencyException || refused.IsDuplicate())
        {
            db.ChangeTracker.Clear();
            return new Refusal(OrderRefusals.Changed);
        }
    }

    private async Task<Result<Order>> TryAsync(
        Guid id, int? seen, Func<Order, DateTimeOffset, Result<Order>> move, Func<Order, Task<Refusal?>>? beside, CancellationToken cancellation)
    {
        var order = await db.WholeOrders().SingleAsync(order => order.Id == id, cancellation);
        if (seen is { } version && version != order.Version)
        {
            return new Refusal(OrderRefusals.Changed);
        }

        var moved = move(order, clock.GetUtcNow());
        if (!moved.Succeeded)
        {
            return moved;
        }

        if (beside is not null && await beside(order) is { } refusal)
        {
            return refusal;
        }

        await db.SaveChangesAsync(cancellation);
        return order;
    }
}
