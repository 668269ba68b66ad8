using Storefront.Contracts.Catalog;

namespace Storefront.Ordering.Stock;

/// <summary>
/// A line of the ledger: why the pieces on hand became more or fewer. Never changed, never removed; the sum of a variant's lines is what is on hand.
/// Reserving moves nothing, so it stands in <see cref="Reservation"/> alone.
/// </summary>
public sealed class StockMovement : Entity
{
    public const int CauseMaxLength = 80;

    private StockMovement()
    {
    }

    public Guid VariantId { get; private init; }

    /// <summary>Pieces that came (positive) or went (negative).</summary>
    public int Pieces { get; private init; }

    public MovementReason Reason { get; private init; }

    /// <summary>What caused it; unique together with variant and reason, so that the same cause is booked once.</summary>
    public string Cause { get; private init; } = "";

    public DateTimeOffset BookedAt { get; private init; }

    public static StockMovement Opening(OpeningBalance balance, DateTimeOffset now)
    {
        var movement = new StockMovement
        {
            VariantId = balance.VariantId,
            Pieces = balance.Pieces,
            Reason = MovementReason.Opening,
            Cause = balance.Cause,
            BookedAt = now,
        };
        if (balance.Pieces > 0)
        {
            movement.Raise(new AvailabilityChanged(Guid.CreateVersion7(), balance.VariantId, IsAvailable: true, now));
        }

        return movement;
    }

    /// <param name="available">How many can be sold afterwards: the lists are told when that begins or ends.</param>
    internal static StockMovement Booked(Guid variantId, int pieces, int available, string cause, DateTimeOffset now)
    {
        var movement = new StockMovement
        {
            VariantId = variantId,
            Pieces = pieces,
            Reason = pieces > 0 ? MovementReason.Received : MovementReason.WrittenOff,
            Cause = cause,
            BookedAt = now,
        };
        if (available == 0 || available <= pieces)
        {
            movement.Raise(new AvailabilityChanged(Guid.CreateVersion7(), variantId, IsAvailable: available > 0, now));
        }

        return movement;
    }

    /// <param name="cause">Names the parcel, so that each takes its pieces once.</param>
    internal static StockMovement Shipped(Reservation reservation, int pieces, string cause, DateTimeOffset now) => new()
    {
        VariantId = reservation.VariantId,
        Pieces = -pieces,
        Reason = MovementReason.Shipped,
        Cause = cause,
        BookedAt = now,
    };
}
