using Microsoft.EntityFrameworkCore;
using Storefront.Ordering.Data;
using Storefront.Ordering.Orders;
using Storefront.Ordering.Payments.Provider;
using Storefront.Ordering.Stock;

namespace Storefront.Ordering.Payments;

/// <summary>
/// Ends an order whose time to pay is over. The provider is asked first and closes the page; only when it says that nothing is paid and nothing can be paid
/// any more are the pieces given back, once.
/// </summary>
public sealed class EndUnpaidOrder(OrderingDb db, ClosePayment close, MoveOrder move, ReleaseReservation release)
{
    /// <returns>Whether it ended now.</returns>
    /// <exception cref="ProviderException">The provider could not be asked; the order stays.</exception>
    public async Task<bool> RunAsync(Guid orderId, CancellationToken cancellation)
    {
        var payments = await db.Payments.AsNoTracking().Where(payment => payment.OrderId == orderId).ToListAsync(cancellation);
        foreach (var payment in payments.Where(payment => payment.IsAlive))
        {
            await close.RunAsync(payment.Id, cancellation);
        }

        // Closing may have ended it already: the page's own time was over.
        db.ChangeTracker.Clear();
        if (await db.Orders.AnyAsync(order => order.Id == orderId && order.State == OrderState.Expired, cancellation))
        {
            return true;
        }

        var ended = await move.RunAsync(
            orderId,
            null,
            (order, now) => order.Expire("timeout", Actor.System, now),
            async order =>
            {
                if (await db.RefuseEndAsync(order.Id, cancellation) is { } refusal)
                {
                    return refusal;
                }

                await release.RunAsync(order.Id, ReservationState.Expired, cancellation);
                return null;
            },
            cancellation);
        return ended.Succeeded;
    }
}
