using Microsoft.EntityFrameworkCore;
using Storefront.Kernel.Data;
using Storefront.Ordering.Data;

namespace Storefront.Ordering.Carts;

/// <summary>Changes a visitor's cart, and does so again on the newest state when another tab was faster.</summary>
public sealed class ChangeCart(OrderingDb db, FindCart find)
{
    private const int Attempts = 5;

    /// <returns>What <paramref name="change"/> said; null if the visitor has no cart.</returns>
    public async Task<Result<Cart>?> RunAsync(CartVisitor visitor, Func<Cart, Result<Cart>> change, CancellationToken cancellation)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var cart = await find.RunAsync(visitor, cancellation);
            if (cart is null)
            {
                return null;
            }

            var changed = change(cart);
            if (!changed.Succeeded)
            {
                return changed;
            }

            try
            {
                await db.SaveChangesAsync(cancellation);
                return changed;
            }
            catch (DbUpdateException race) when (race is DbUpdateConcurrencyException || race.IsDuplicate())
            {
                db.ChangeTracker.Clear();
            }
        }

        return new Refusal(CartRefusals.Busy);
    }
}
