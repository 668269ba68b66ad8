using Microsoft.EntityFrameworkCore;
using Storefront.Kernel.Invariants;
using Storefront.Ordering.Data;

namespace Storefront.Ordering.Stock;

/// <summary>Invariant 3: what a stock row says follows from the ledger and the open reservations, and never passes its bounds.</summary>
internal sealed class StockAddsUp(OrderingDb db) : IInvariant
{
    public string Sentence => "Pieces on hand are the sum of the ledger, reserved ones the sum of open reservations, and 0 ≤ reserved ≤ on hand";

    public async Task<InvariantReport> CheckAsync(CancellationToken cancellation)
    {
        var rows = await db.Stock.AsNoTracking()
            .Select(item => new
            {
                item.VariantId,
                item.OnHand,
                item.Reserved,
                Booked = db.StockMovements.Where(movement => movement.VariantId == item.VariantId).Sum(movement => movement.Pieces),
                Held = db.Reservations
                    .Where(reservation => reservation.VariantId == item.VariantId && reservation.State == ReservationState.Open)
                    .Sum(reservation => reservation.Pieces - reservation.ShippedPieces),
            })
            .ToListAsync(cancellation);
        return new InvariantReport(rows.Count, [.. rows
            .Where(row => row.OnHand != row.Booked || row.Reserved != row.Held || row.Reserved < 0 || row.Reserved > row.OnHand)
            .Select(row => $"Variant {row.VariantId}: on hand {row.OnHand}, ledger {row.Booked}; reserved {row.Reserved}, open reservations {row.Held}.")]);
    }
}
