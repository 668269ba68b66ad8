using Microsoft.EntityFrameworkCore;
using Storefront.Kernel.Invariants;
using Storefront.Ordering.Data;

namespace Storefront.Ordering.Checkout;

/// <summary>Invariant 4, the shop's half: a cart becomes one order, and both know it. (That a payment has one open session is checked where payments are.)</summary>
internal sealed class OneOrderACart(OrderingDb db) : IInvariant
{
    public string Sentence => "A cart becomes one order at most, and the two name each other";

    public async Task<InvariantReport> CheckAsync(CancellationToken cancellation)
    {
        var twice = await db.Orders.GroupBy(order => order.CartId).Where(cart => cart.Count() > 1).Select(cart => cart.Key).ToListAsync(cancellation);
        var adrift = await db.Carts
            .Where(cart => cart.OrderId != null && !db.Orders.Any(order => order.Id == cart.OrderId && order.CartId == cart.Id))
            .Select(cart => cart.Id)
            .ToListAsync(cancellation);
        return new InvariantReport(
            await db.Carts.LongCountAsync(cancellation),
            [.. twice.Select(id => $"Cart {id} became several orders."), .. adrift.Select(id => $"Cart {id} names an order that does not name it.")]);
    }
}
