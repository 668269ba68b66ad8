using Storefront.Ordering.Stock;

namespace Storefront.Ordering.Orders;

/// <summary>Ends an order that was not paid and gives its pieces back for sale. Only after the provider said that it cannot be paid any more.</summary>
public sealed class ExpireOrder(MoveOrder move, ReleaseReservation release)
{
    /// <param name="cause">In a word, for figures: <c>failed</c>, <c>timeout</c>.</param>
    public Task<Result<Order>> RunAsync(Guid orderId, string cause, Actor actor, CancellationToken cancellation) => move.RunAsync(
        orderId,
        null,
        (order, now) => order.Expire(cause, actor, now),
        async order =>
        {
            await release.RunAsync(order.Id, ReservationState.Expired, cancellation);
            return null;
        },
        cancellation);
}
