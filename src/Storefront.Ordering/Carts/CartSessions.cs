using Microsoft.EntityFrameworkCore;
using Storefront.Ordering.Data;

namespace Storefront.Ordering.Carts;

internal static class CartSessions
{
    /// <summary>The browser that a token's cart, ordered or not, was filled in.</summary>
    public static async Task<Guid?> SessionOfAsync(this OrderingDb db, CartToken? token, CancellationToken cancellation)
    {
        if (token?.Hash is not { } hash)
        {
            return null;
        }

        return await db.Carts.Where(cart => cart.TokenHash == hash).Select(cart => (Guid?)cart.SessionId).SingleOrDefaultAsync(cancellation);
    }
}
