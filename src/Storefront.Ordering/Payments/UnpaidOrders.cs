using Microsoft.EntityFrameworkCore;
using Storefront.Ordering.Data;
using Storefront.Ordering.Orders;

namespace Storefront.Ordering.Payments;

internal static class UnpaidOrders
{
    /// <summary>
    /// Takes the row of an order that waits for its payment, until the transaction ends: who opens a payment and who ends the order exclude each other. On
    /// SQLite the write gate does so anyway; on PostgreSQL this statement that changes nothing holds the row.
    /// </summary>
    public static async Task<bool> LockUnpaidAsync(this OrderingDb db, Guid orderId, CancellationToken cancellation) =>
        await db.Orders.Where(order => order.Id == orderId && order.State == OrderState.PendingPayment)
            .ExecuteUpdateAsync(set => set.SetProperty(order => order.Version, order => order.Version), cancellation) == 1;

    /// <summary>Why an unpaid order must not end now; null if it may. Belongs into the transaction that ends it.</summary>
    public static async Task<Refusal?> RefuseEndAsync(this OrderingDb db, Guid orderId, CancellationToken cancellation)
    {
        if (!await db.LockUnpaidAsync(orderId, cancellation))
        {
            return new Refusal(PaymentRefusals.PaidMeanwhile);
        }

        var payments = new PaymentsOfOrder(await db.Payments.AsNoTracking().Where(payment => payment.OrderId == orderId).ToListAsync(cancellation));
        return payments.IsAlive || payments.CapturedTimes > 0 ? new Refusal(PaymentRefusals.PaidMeanwhile) : null;
    }
}
