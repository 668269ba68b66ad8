using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Storefront.Ordering.Data;
using Storefront.Ordering.Orders;
using Storefront.Ordering.Payments.Provider;
using Storefront.Ordering.Stock;

namespace Storefront.Ordering.Payments;

/// <summary>Cancels an order that is not paid. Its payment page is closed first, so that nobody pays for what is cancelled.</summary>
public sealed class CallOffOrder(OrderingDb db, ClosePayment close, MoveOrder move, CancelOrder cancel, ReleaseReservation release, ILogger<CallOffOrder> log)
{
    public async Task<Result<Order>> RunAsync(Guid orderId, Actor actor, CancellationToken cancellation)
    {
        if (!await db.Orders.AnyAsync(order => order.Id == orderId && order.State == OrderState.PendingPayment, cancellation))
        {
            return await cancel.RunAsync(orderId, null, actor, null, cancellation);
        }

        try
        {
            var payments = await db.Payments.AsNoTracking().Where(payment => payment.OrderId == orderId).ToListAsync(cancellation);
            foreach (var payment in payments.Where(payment => payment.IsAlive))
            {
                await close.RunAsync(payment.Id, cancellation);
            }
        }
        catch (ProviderException failure)
        {
            log.LogWarning("Order {OrderId} could not be called off: {Message}", orderId, failure.Message);
            return new Refusal(PaymentRefusals.StillOpen);
        }

        db.ChangeTracker.Clear();
        return await move.RunAsync(
            orderId,
            null,
            (order, now) => order.Cancel(actor, null, now),
            async order =>
            {
                if (await db.RefuseEndAsync(order.Id, cancellation) is { } refusal)
                {
                    return refusal;
                }

                await release.RunAsync(order.Id, ReservationState.Released, cancellation);
                return null;
            },
            cancellation);
    }
}
