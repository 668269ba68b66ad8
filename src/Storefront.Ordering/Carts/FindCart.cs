using Microsoft.EntityFrameworkCore;
using Storefront.Kernel.Data;
using Storefront.Ordering.Data;

namespace Storefront.Ordering.Carts;

/// <summary>
/// Finds the cart of a visitor. Signed in, it is the customer's own, whatever the cookie says: what they gathered before signing in is taken over once. Signed
/// out, it is the cookie's, unless it belongs to a customer: the next person at the same browser must not see it.
/// </summary>
public sealed class FindCart(OrderingDb db, TimeProvider clock)
{
    /// <summary>The open cart, tracked, with its lines; null if there is none yet. A cart that became an order is not open.</summary>
    public async Task<Cart?> RunAsync(CartVisitor visitor, CancellationToken cancellation)
    {
        var byCookie = await ByTokenAsync(visitor.Token, cancellation);
        if (visitor.CustomerId is not { } customerId)
        {
            return byCookie is { CustomerId: null, OrderId: null } ? byCookie : null;
        }

        var own = await db.Carts.SingleOrDefaultAsync(cart => cart.CustomerId == customerId && cart.OrderId == null, cancellation);
        if (byCookie is not { CustomerId: null, OrderId: null, Lines.Count: > 0 })
        {
            return own;
        }

        return await AdoptAsync(byCookie, own, customerId, cancellation);
    }

    /// <summary>The cart of a cookie, whatever became of it, for a form that is sent again; null if it is not this visitor's.</summary>
    public async Task<Cart?> EvenOrderedAsync(CartVisitor visitor, CancellationToken cancellation)
    {
        if (await RunAsync(visitor, cancellation) is { } open)
        {
            return open;
        }

        return await ByTokenAsync(visitor.Token, cancellation) is { } ordered && (ordered.CustomerId is null || ordered.CustomerId == visitor.CustomerId)
            ? ordered
            : null;
    }

    private async Task<Cart?> ByTokenAsync(CartToken? token, CancellationToken cancellation)
    {
        if (token?.Hash is not { } hash)
        {
            return null;
        }

        return await db.Carts.SingleOrDefaultAsync(cart => cart.TokenHash == hash, cancellation);
    }

    private async Task<Cart?> AdoptAsync(Cart found, Cart? own, Guid customerId, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var kept = own is null ? found.GiveTo(customerId, now) : own.TakeOver(found, now);
        try
        {
            await db.SaveChangesAsync(cancellation);
            return kept;
        }
        catch (DbUpdateException race) when (race is DbUpdateConcurrencyException || race.IsDuplicate())
        {
            // Another tab of the same person did it in this moment.
            db.ChangeTracker.Clear();
            return await db.Carts.SingleOrDefaultAsync(cart => cart.CustomerId == customerId && cart.OrderId == null, cancellation);
        }
    }
}

/// <summary>Who asks for a cart: the token of the cookie, if it is one, and the customer, if one is signed in.</summary>
public sealed record CartVisitor(CartToken? Token, Guid? CustomerId);
