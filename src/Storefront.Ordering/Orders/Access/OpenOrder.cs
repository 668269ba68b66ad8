using Microsoft.EntityFrameworkCore;
using Storefront.Ordering.Data;

namespace Storefront.Ordering.Orders.Access;

/// <summary>Who may see an order: the customer who is signed in and placed it, or whoever holds one of its keys. Nobody by its number alone.</summary>
public sealed class OpenOrder(OrderingDb db, TimeProvider clock)
{
    /// <returns>The order's id, or null both for an order that is somebody else's and for one that does not exist.</returns>
    public async Task<Guid?> RunAsync(string? number, Guid? customerId, IEnumerable<string?> keys, CancellationToken cancellation)
    {
        var stored = PublicNumber.Parse(Order.NumberKind, number);
        var now = clock.GetUtcNow();

        // One question for all cases, so that a miss takes as long as a stranger's hit.
        var found = await db.Orders.AsNoTracking()
            .Where(order => order.Number == stored)
            .Select(order => new
            {
                order.Id,
                order.CustomerId,
                Hashes = db.OrderKeys.Where(key => key.OrderId == order.Id && key.ExpiresAt > now).Select(key => key.Hash).ToList(),
            })
            .SingleOrDefaultAsync(cancellation);

        // A guest's order has no owner, and nobody signed in has no id: two nulls are not the same person.
        var isOwner = customerId is not null && found?.CustomerId == customerId;
        var hashes = found?.Hashes ?? [];
        var hasKey = keys.Aggregate(false, (has, key) => OrderKey.Fits(key, hashes) | has);
        return found is not null && (isOwner || hasKey) ? found.Id : null;
    }
}
