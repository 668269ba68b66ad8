using Microsoft.EntityFrameworkCore;
using Storefront.Kernel.Data;
using Storefront.Ordering.Data;

namespace Storefront.Ordering.Stock;

/// <summary>
/// Takes the pieces of order lines out of the house: their reservations end as shipped and the ledger says so. Lines already shipped are passed over, so a
/// second call does nothing. Joins the caller's transaction if there is one.
/// </summary>
public sealed class ShipReserved(OrderingDb db, TimeProvider clock)
{
    /// <param name="orderLineIds">The lines in the parcel; null ships all of the order.</param>
    /// <returns>How many pieces left.</returns>
    public Task<int> RunAsync(Guid orderId, IReadOnlyCollection<Guid>? orderLineIds, CancellationToken cancellation) => db.WriteAsync(
        async () =>
        {
            var now = clock.GetUtcNow();
            var shipped = 0;
            var open = db.OpenReservations(orderId).Where(reservation => orderLineIds == null || orderLineIds.Contains(reservation.OrderLineId));
            foreach (var reservation in await open.ToListAsync(cancellation))
            {
                if (!await db.EndAsync(reservation, ReservationState.Shipped, now, cancellation))
                {
                    continue;
                }

                _ = await db.ShipAsync(reservation.VariantId, reservation.Pieces, cancellation)
                    ?? throw new InvalidOperationException($"Reservation {reservation.Id} is larger than what its variant has set aside.");
                db.StockMovements.Add(StockMovement.Shipped(reservation, now));
                shipped += reservation.Pieces;
            }

            await db.SaveChangesAsync(cancellation);
            return shipped;
        },
        cancellation);
}
