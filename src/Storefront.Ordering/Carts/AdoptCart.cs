using Microsoft.EntityFrameworkCore;
using Storefront.Kernel.Data;
using Storefront.Ordering.Data;

namespace Storefront.Ordering.Carts;

/// <summary>Somebody signs in: what they gathered before becomes theirs, together with what they left in their cart the last time. Happens once a cart.</summary>
public sealed class AdoptCart(OrderingDb db, TimeProvider clock)
{
    private const int Attempts = 3;

    public async Task RunAsync(CartToken? token, Guid customerId, CancellationToken cancellation)
    {
        for (var attempt = 1; token?.Hash is { } hash; attempt++)
        {
            var found = await db.Carts.SingleOrDefaultAsync(cart => cart.TokenHash == hash && cart.CustomerId == null && cart.OrderId == null, cancellation);
            if (found is not { Lines.Count: > 0 })
            {
                return;
            }

            var own = await db.Carts.SingleOrDefaultAsync(cart => cart.CustomerId == customerId && cart.OrderId == null, cancellation);
            _ = own is null ? found.GiveTo(customerId, clock.GetUtcNow()) : own.TakeOver(found, clock.GetUtcNow());
            try
            {
                await db.SaveChangesAsync(cancellation);
                return;
            }
            catch (DbUpdateException race) when (attempt < Attempts && (race is DbUpdateConcurrencyException || race.IsDuplicate()))
            {
                // Another tab of the same person changed a cart in this moment.
                db.ChangeTracker.Clear();
            }
        }
    }
}
