using Storefront.Ordering.Data;

namespace Storefront.Ordering.Stock;

/// <summary>
/// Sets aside the pieces of an order, all or none. Must run inside the order's own transaction, which a refusal rolls back; the caller saves.
/// </summary>
public sealed class ReserveStock(OrderingDb db, TimeProvider clock)
{
    /// <returns>The variant of which there are not enough, or null if all were set aside.</returns>
    public async Task<Guid?> RunAsync(IEnumerable<ReservationRequest> requests, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();

        // In one order for everybody, so that two buyers of the same two things never wait for each other on PostgreSQL.
        foreach (var request in requests.OrderBy(request => request.VariantId))
        {
            if (await db.ReserveAsync(request.VariantId, request.Pieces, cancellation) is not { } left)
            {
                return request.VariantId;
            }

            db.Reservations.Add(Reservation.Take(request, left, now));
        }

        return null;
    }
}
