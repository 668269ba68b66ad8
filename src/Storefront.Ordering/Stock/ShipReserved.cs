using Microsoft.EntityFrameworkCore;
using Storefront.Kernel.Data;
using Storefront.Ordering.Data;

namespace Storefront.Ordering.Stock;

/// <summary>
/// Takes the pieces of order lines out of the house, and the ledger says so. A line may leave in several parcels: its reservation ends with the last piece.
/// What has left is passed over, so a second call for the whole order does nothing. Joins the caller's transaction if there is one.
/// </summary>
public sealed class ShipReserved(OrderingDb db, TimeProvider clock)
{
    /// <param name="pieces">How many pieces of which lines are in the parcel; null ships what is left of the order.</param>
    /// <param name="parcelId">The parcel, for the ledger; without one the lines are named.</param>
    /// <returns>How many pieces left.</returns>
    public Task<int> RunAsync(Guid orderId, IReadOnlyDictionary<Guid, int>? pieces, CancellationToken cancellation, Guid? parcelId = null) => db.WriteAsync(
        async () =>
        {
            var now = clock.GetUtcNow();
            var shipped = 0;
            foreach (var reservation in await db.OpenReservations(orderId).AsNoTracking().ToListAsync(cancellation))
            {
                var left = reservation.Pieces - reservation.ShippedPieces;
                var leaving = pieces is null ? left : pieces.GetValueOrDefault(reservation.OrderLineId);
                if (leaving == 0 || !await TakeAsync(reservation, leaving, now, cancellation))
                {
                    continue;
                }

                _ = await db.ShipAsync(reservation.VariantId, leaving, cancellation)
                    ?? throw new InvalidOperationException($"Reservation {reservation.Id} is larger than what its variant has set aside.");
                var cause = parcelId is null ? $"line-{reservation.OrderLineId}" : $"parcel-{parcelId:N}-{reservation.OrderLineId:N}";
                db.StockMovements.Add(StockMovement.Shipped(reservation, leaving, cause, now));
                shipped += leaving;
            }

            await db.SaveChangesAsync(cancellation);
            return shipped;
        },
        cancellation);

    /// <summary>Notes the pieces as gone, if they are still there. The one that gets the row is the one that moves the stock.</summary>
    private async Task<bool> TakeAsync(Reservation reservation, int leaving, DateTimeOffset now, CancellationToken cancellation)
    {
        var isLast = reservation.ShippedPieces + leaving == reservation.Pieces;
        var (state, endedAt) = isLast ? (ReservationState.Shipped, now) : (ReservationState.Open, (DateTimeOffset?)null);
        return await db.Reservations
            .Where(row => row.Id == reservation.Id && row.State == ReservationState.Open && row.ShippedPieces == reservation.ShippedPieces
                && row.ShippedPieces + leaving <= row.Pieces)
            .ExecuteUpdateAsync(
                set => set.SetProperty(row => row.ShippedPieces, row => row.ShippedPieces + leaving)
                    .SetProperty(row => row.State, state)
                    .SetProperty(row => row.EndedAt, endedAt),
                cancellation) == 1;
    }
}
