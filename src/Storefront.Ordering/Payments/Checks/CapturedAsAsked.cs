using Microsoft.EntityFrameworkCore;
using Storefront.Kernel.Invariants;
using Storefront.Ordering.Data;
using Storefront.Ordering.Orders;

namespace Storefront.Ordering.Payments.Checks;

/// <summary>Invariant 1, as far as there are no refunds of our own yet.</summary>
internal sealed class CapturedAsAsked(OrderingDb db) : IInvariant
{
    public string Sentence => "No payment brings more than was asked for or returns more than it brought without being in review, and an order's money is the sum of its payments";

    public async Task<InvariantReport> CheckAsync(CancellationToken cancellation)
    {
        List<string> broken = [];
        var payments = await db.Payments.AsNoTracking().ToListAsync(cancellation);
        broken.AddRange(payments
            .Where(payment => payment.Refunded > payment.Captured || (payment.Captured > payment.Amount && payment.Review is null)
                || (payment.State != PaymentState.Captured && !payment.Captured.IsZero))
            .Select(payment => $"Payment {payment.Id}: asked {payment.Amount.Minor}, captured {payment.Captured.Minor}, refunded {payment.Refunded.Minor}, {payment.State}."));

        var kept = payments.ToLookup(payment => payment.OrderId, payment => payment.Kept.Minor);
        var orders = await db.Orders.AsNoTracking().Select(order => new { order.Id, order.Number, order.State, order.Received, order.Total }).ToListAsync(cancellation);
        broken.AddRange(orders.Where(order => order.Received.Minor != kept[order.Id].Sum())
            .Select(order => $"Order {order.Number}: received {order.Received.Minor}, its payments come to {kept[order.Id].Sum()}."));
        broken.AddRange(orders.Where(order => order.State == OrderState.Confirmed && order.Received < order.Total)
            .Select(order => $"Order {order.Number} is confirmed with {order.Received.Minor} of {order.Total.Minor}."));
        return new InvariantReport(payments.Count + orders.Count, broken);
    }
}
