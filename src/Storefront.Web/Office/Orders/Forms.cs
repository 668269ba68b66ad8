using Storefront.Ordering.Orders;

namespace Storefront.Web.Office.Orders;

/// <summary>Every move carries the version of the order that its form was drawn from: what somebody else changed meanwhile is shown first.</summary>
public class MoveForm
{
    public int Version { get; set; }

    public string? Note { get; set; }
}

public sealed class PackForm : MoveForm
{
    /// <summary>Pieces by line.</summary>
    public Dictionary<Guid, int?> Pieces { get; set; } = [];
}

public sealed class ShipmentForm : MoveForm
{
    public string? Carrier { get; set; }

    public string? TrackingNumber { get; set; }
}

public sealed class ArrivalForm : MoveForm
{
    /// <summary>On the office's clock; empty: now.</summary>
    public DateTime? At { get; set; }

    public DeliverySource Source { get; set; } = DeliverySource.Carrier;
}

public sealed class HoldForm : MoveForm
{
    public HoldReason Reason { get; set; } = HoldReason.Other;
}
