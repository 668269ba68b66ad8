using Microsoft.EntityFrameworkCore;
using Storefront.Ordering.Data;

namespace Storefront.Ordering.Carts;

/// <summary>
/// Finds the cart of a visitor, and changes nothing. Signed in, it is the customer's own, whatever the cookie says. Signed out, it is the cookie's, unless it
/// belongs to a customer: the next person at the same browser must not see it.
/// </summary>
public sealed class FindCart(OrderingDb db)
{
    /// <summary>The open cart, tracked, with its lines; null if there is none yet. A cart that became an order is not open.</summary>
    public async Task<Cart?> RunAsync(CartVisitor visitor, CancellationToken cancellation)
    {
        if (visitor.CustomerId is { } customerId)
        {
            return await db.Carts.SingleOrDefaultAsync(cart => cart.CustomerId == customerId && cart.OrderId == null, cancellation);
        }

        return await ByTokenAsync(visitor, cancellation) is { OrderId: null } open ? open : null;
    }

    /// <summary>The open cart, or else the one that became an order, for a form that is sent again.</summary>
    public async Task<Cart?> EvenOrderedAsync(CartVisitor visitor, CancellationToken cancellation) =>
        await RunAsync(visitor, cancellation) ?? await ByTokenAsync(visitor, cancellation);

    /// <summary>How many pieces lie in the cart, for the header.</summary>
    public async Task<int> PiecesAsync(CartVisitor visitor, CancellationToken cancellation)
    {
        var (customerId, hash) = (visitor.CustomerId, visitor.Token?.Hash);
        if (customerId is null && hash is null)
        {
            return 0;
        }

        return await db.Carts
            .Where(cart => cart.OrderId == null && cart.CustomerId == customerId && (customerId != null || cart.TokenHash == hash))
            .SelectMany(cart => cart.Lines)
            .SumAsync(line => line.Quantity, cancellation);
    }

    private async Task<Cart?> ByTokenAsync(CartVisitor visitor, CancellationToken cancellation)
    {
        if (visitor.Token?.Hash is not { } hash)
        {
            return null;
        }

        var found = await db.Carts.SingleOrDefaultAsync(cart => cart.TokenHash == hash, cancellation);
        return found is { } cart && (cart.CustomerId is null || cart.CustomerId == visitor.CustomerId) ? cart : null;
    }
}

/// <summary>Who asks for a cart: the token of the cookie, if it is one, and the customer, if one is signed in.</summary>
public sealed record CartVisitor(CartToken? Token, Guid? CustomerId);
