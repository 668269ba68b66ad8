using Microsoft.EntityFrameworkCore;
using Storefront.Kernel.Data;
using Storefront.Ordering.Carts;
using Storefront.Ordering.Data;
using Storefront.Ordering.Orders;
using Storefront.Ordering.Stock;

namespace Storefront.Ordering.Checkout;

/// <summary>
/// Makes a cart an order, once. Everything is worked out before the transaction; inside it the cart is taken, the pieces are set aside and the rows are
/// written, or nothing is. A form sent again, whatever the reason, gets the order that the cart became.
/// </summary>
public sealed class PlaceOrder(OrderingDb db, QuoteCart quoting, ReserveStock reserve, TimeProvider clock)
{
    /// <summary>A little longer than the shortest life of a payment session (30 minutes, Stripe), so that the pieces outlast the session.</summary>
    public static readonly TimeSpan TimeToPay = TimeSpan.FromMinutes(40);

    private const int NumberAttempts = 3;

    public async Task<Result<PlacedOrder>> RunAsync(OrderRequest request, CancellationToken cancellation)
    {
        var cart = await db.Carts.AsNoTracking().SingleAsync(cart => cart.Id == request.CartId, cancellation);
        if (cart.OrderId is not null)
        {
            return await BecameAsync(cart.Id, cancellation);
        }

        var quote = await quoting.RunAsync(cart.Lines, request.Market, request.Destination, request.DeliveryMethod, cancellation);
        if (quote.Refuse(request.Shown) is { } refusal)
        {
            return refusal;
        }

        if (await db.UnpaidOf(cart.SessionId, request.CustomerId).CountAsync(cancellation) is >= UnpaidOrders.Most and var unpaid)
        {
            return new Refusal(CheckoutRefusals.TooManyUnpaid.With(unpaid), CheckoutRefusals.UnpaidField);
        }

        var placed = await WriteAsync(request, cart, quote, cancellation);

        // Another click on the same form may have been faster, by a moment or by one of our own tries.
        return placed.Succeeded || !await db.Carts.AnyAsync(row => row.Id == cart.Id && row.OrderId != null, cancellation)
            ? placed
            : await BecameAsync(cart.Id, cancellation);
    }

    private async Task<Result<PlacedOrder>> WriteAsync(OrderRequest request, Cart cart, Quote quote, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var order = Order.Place(quote.ToDraft(request), clock.GetUtcNow());
            try
            {
                return await db.TryWriteAsync(() => WriteAsync(order, cart, quote, cancellation), cancellation);
            }
            catch (DbUpdateException refused) when (refused.IsDuplicate() && attempt < NumberAttempts)
            {
                // The random number is taken: there are 27 thousand millions of them, so this happens, but not twice in a row.
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<Result<PlacedOrder>> WriteAsync(Order order, Cart cart, Quote quote, CancellationToken cancellation)
    {
        // The version says that the cart is still what was quoted; the missing order, that nobody was faster.
        var taken = await db.Carts
            .Where(row => row.Id == cart.Id && row.OrderId == null && row.Version == cart.Version)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.OrderId, order.Id), cancellation);
        if (taken == 0)
        {
            return new Refusal(CheckoutRefusals.CartChanged, CheckoutRefusals.PriceField);
        }

        var until = order.PlacedAt + TimeToPay;
        var lacking = await reserve.RunAsync(
            order.Lines.Select(line => new ReservationRequest(order.Id, line.Id, line.VariantId, line.Quantity, until)), cancellation);
        if (lacking is { } variantId)
        {
            return new Refusal(CheckoutRefusals.JustSold.With(quote.Lines.Single(line => line.VariantId == variantId).Name));
        }

        db.Orders.Add(order);
        await db.SaveChangesAsync(cancellation);
        return new PlacedOrder(order.Id, order.Number, IsNew: true);
    }

    private async Task<Result<PlacedOrder>> BecameAsync(Guid cartId, CancellationToken cancellation) => await db.Orders
        .Where(order => order.CartId == cartId)
        .Select(order => new PlacedOrder(order.Id, order.Number, false))
        .SingleAsync(cancellation);
}
