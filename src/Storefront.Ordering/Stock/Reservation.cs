using Storefront.Contracts.Catalog;

namespace Storefront.Ordering.Stock;

/// <summary>Pieces set aside for one order line. Taken once and ended once (spec/commerce.md §4.4, 3): the end is a guarded update, so of two that try one wins.</summary>
public sealed class Reservation : Entity
{
    private Reservation()
    {
    }

    public Guid OrderId { get; private init; }

    public Guid OrderLineId { get; private init; }

    public Guid VariantId { get; private init; }

    public int Pieces { get; private init; }

    /// <summary>How many of them have left: the line travels in several parcels.</summary>
    public int ShippedPieces { get; private init; }

    public DateTimeOffset TakenAt { get; private init; }

    /// <summary>Until when the order must be paid; null once it is, because then the pieces stay until they are shipped or the order is cancelled.</summary>
    public DateTimeOffset? ExpiresAt { get; private init; }

    public ReservationState State { get; private init; } = ReservationState.Open;

    public DateTimeOffset? EndedAt { get; private init; }

    /// <param name="left">How many can still be sold after this one: with none left the variant is sold out.</param>
    internal static Reservation Take(ReservationRequest request, int left, DateTimeOffset now)
    {
        var reservation = new Reservation
        {
            OrderId = request.OrderId,
            OrderLineId = request.OrderLineId,
            VariantId = request.VariantId,
            Pieces = request.Pieces,
            TakenAt = now,
            ExpiresAt = request.ExpiresAt,
        };
        if (left == 0)
        {
            reservation.Raise(new AvailabilityChanged(Guid.CreateVersion7(), request.VariantId, IsAvailable: false, now));
        }

        return reservation;
    }

    /// <summary>Announces that the variant can be bought again, because this reservation gave back the only pieces.</summary>
    internal void AnnounceReturn(DateTimeOffset now) => Raise(new AvailabilityChanged(Guid.CreateVersion7(), VariantId, IsAvailable: true, now));
}
