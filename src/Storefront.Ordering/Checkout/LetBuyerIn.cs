using Storefront.Ordering.Data;
using Storefront.Ordering.Orders.Access;

namespace Storefront.Ordering.Checkout;

/// <summary>Gives the browser that placed an order a key of its own to it, for the way to the payment and back. Later visits come by mail or /track.</summary>
public sealed class LetBuyerIn(OrderingDb db, TimeProvider clock)
{
    /// <returns>The secret; it is kept nowhere.</returns>
    public async Task<string> RunAsync(Guid orderId, CancellationToken cancellation)
    {
        var (key, secret) = OrderKey.Issue(orderId, OrderKey.ByCode, clock.GetUtcNow());
        db.Add(key);
        await db.SaveChangesAsync(cancellation);
        return secret;
    }
}
