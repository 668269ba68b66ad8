using Storefront.Ordering.Stock;

namespace Storefront.Ordering.Orders;

/// <summary>Calls an order off and gives its pieces back for sale.</summary>
public sealed class CancelOrder(MoveOrder move, ReleaseReservation release)
{
    public Task<Result<Order>> RunAsync(Guid orderId, int? seen, Actor actor, string? note, CancellationToken cancellation) => move.RunAsync(
        orderId,
        seen,
        (order, now) => order.Cancel(actor, note, now),
        async order =>
        {
            await release.RunAsync(order.Id, ReservationState.Released, cancellation);
            return null;
        },
        cancellation);
}
