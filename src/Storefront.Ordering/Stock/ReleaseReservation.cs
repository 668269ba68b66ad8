using Microsoft.EntityFrameworkCore;
using Storefront.Kernel.Data;
using Storefront.Ordering.Data;

namespace Storefront.Ordering.Stock;

/// <summary>
/// Gives an order's pieces back for sale: it was cancelled, or not paid in time. Only what is still set aside returns, so a second call does nothing.
/// Joins the caller's transaction if there is one.
/// </summary>
public sealed class ReleaseReservation(OrderingDb db, TimeProvider clock)
{
    /// <param name="end"><see cref="ReservationState.Released"/> or <see cref="ReservationState.Expired"/>.</param>
    /// <returns>How many pieces returned.</returns>
    public Task<int> RunAsync(Guid orderId, ReservationState end, CancellationToken cancellation) => db.WriteAsync(
        async () =>
        {
            var now = clock.GetUtcNow();
            var returned = 0;
            foreach (var reservation in await db.OpenReservations(orderId).ToListAsync(cancellation))
            {
                if (!await db.EndAsync(reservation, end, now, cancellation))
                {
                    continue;
                }

                var left = reservation.Pieces - reservation.ShippedPieces;
                var available = await db.ReleaseAsync(reservation.VariantId, left, cancellation)
                    ?? throw new InvalidOperationException($"Reservation {reservation.Id} is larger than what its variant has set aside.");
                if (available == left)
                {
                    reservation.AnnounceReturn(now);
                }

                returned += left;
            }

            await db.SaveChangesAsync(cancellation);
            return returned;
        },
        cancellation);
}
