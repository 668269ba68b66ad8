using Storefront.Ordering.Stock;

namespace Storefront.Ordering.Orders;

/// <summary>A parcel leaves the house, and its pieces leave the stock.</summary>
public sealed class ShipParcel(MoveOrder move, ShipReserved ship)
{
    /// <returns>Null if there is no such order.</returns>
    public Task<Result<Order>?> RunAsync(
        string number, int? seen, Guid parcelId, string carrier, string? trackingNumber, Actor actor, CancellationToken cancellation) => move.RunAsync(
        number,
        seen,
        (order, now) => order.Ship(parcelId, carrier, trackingNumber, actor, now),
        async order =>
        {
            var pieces = order.Parcels.Single(parcel => parcel.Id == parcelId).Lines.ToDictionary(line => line.LineId, line => line.Quantity);
            var left = await ship.RunAsync(order.Id, pieces, cancellation, parcelId);
            return left == pieces.Values.Sum()
                ? null
                : throw new InvalidOperationException($"Order {order.Number}: {pieces.Values.Sum()} pieces are packed, {left} of them were set aside.");
        },
        cancellation);
}
