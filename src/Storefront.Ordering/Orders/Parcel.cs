using Storefront.Contracts.Ordering;

namespace Storefront.Ordering.Orders;

/// <summary>A part of an order that travels together. It is packed when it is made; its times say how far it is.</summary>
public sealed class Parcel
{
    public const int TrackingNumberMaxLength = 40;

    private readonly List<ParcelLine> _lines = [];

    private Parcel()
    {
    }

    internal Parcel(Guid orderId, int number, IEnumerable<(Guid LineId, int Quantity)> lines, DateTimeOffset now)
    {
        (OrderId, Number, PackedAt) = (orderId, number, now);
        _lines.AddRange(lines.Select(line => new ParcelLine(Id, line.LineId, line.Quantity)));
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid OrderId { get; private init; }

    /// <summary>1, 2, 3 … within the order.</summary>
    public int Number { get; private init; }

    public IReadOnlyList<ParcelLine> Lines => _lines;

    public DateTimeOffset PackedAt { get; private init; }

    /// <summary>A code of <see cref="Carriers"/>.</summary>
    public string? Carrier { get; private set; }

    public string? TrackingNumber { get; private set; }

    public DateTimeOffset? ShippedAt { get; private set; }

    public DateTimeOffset? OutForDeliveryAt { get; private set; }

    /// <summary>When it arrived: the anchor of every period that law or promise gives the customer.</summary>
    public DateTimeOffset? SignedForAt { get; private set; }

    public DeliverySource? SignedForSource { get; private set; }

    internal void Ship(string carrier, string trackingNumber, DateTimeOffset now) => (Carrier, TrackingNumber, ShippedAt) = (carrier, trackingNumber, now);

    internal void GoOutForDelivery(DateTimeOffset now) => OutForDeliveryAt = now;

    internal void Deliver(DateTimeOffset at, DeliverySource source) => (SignedForAt, SignedForSource) = (at, source);

    internal ParcelFacts Facts(IReadOnlyList<OrderLine> ordered) => new(
        Id,
        Number,
        [.. from packed in _lines
            join line in ordered on packed.LineId equals line.Id
            select new PackedLine(line.Id, line.VariantId, line.ProductId, line.Sku, packed.Quantity)],
        Carrier,
        TrackingNumber);
}

/// <summary>How many pieces of a line are in a parcel.</summary>
public sealed class ParcelLine
{
    private ParcelLine()
    {
    }

    internal ParcelLine(Guid parcelId, Guid lineId, int quantity) => (ParcelId, LineId, Quantity) = (parcelId, lineId, quantity);

    public Guid ParcelId { get; private init; }

    public Guid LineId { get; private init; }

    public int Quantity { get; private init; }
}
