namespace Storefront.Ordering.Orders;

/// <summary>Where an order stands. Payment and parcels have states of their own; these are the ones that decide what may happen next.</summary>
public enum OrderState
{
    PendingPayment,
    Confirmed,
    OnHold,
    Picking,
    PartlyShipped,
    Shipped,
    PartlyDelivered,
    Delivered,
    Closed,
    Cancelled,
    Expired,
}
