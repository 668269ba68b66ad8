using Storefront.Ordering.Data;
using Storefront.Ordering.Orders;

namespace Storefront.Ordering.Checkout;

public static class UnpaidOrders
{
    /// <summary>How many orders one person may leave unpaid at a time, so that nobody sets the whole shelf aside for nothing.</summary>
    public const int Most = 5;

    /// <summary>
    /// Orders waiting for money that were placed in one browser or by one customer. An address of mail does not count: anybody can type anybody's, and would
    /// keep its owner from ordering.
    /// </summary>
    /// <param name="sessionId">As <see cref="Carts.Cart.SessionId"/> has it.</param>
    public static IQueryable<Guid> UnpaidOf(this OrderingDb db, Guid sessionId, Guid? customerId)
    {
        var waiting = db.Orders.Where(order => order.State == OrderState.PendingPayment);
        return db.Carts.Where(cart => cart.SessionId == sessionId).Join(waiting, cart => cart.OrderId, order => order.Id, (_, order) => order.Id)
            .Union(waiting.Where(order => customerId != null && order.CustomerId == customerId).Select(order => order.Id));
    }
}
