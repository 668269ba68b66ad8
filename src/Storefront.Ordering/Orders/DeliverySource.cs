namespace Storefront.Ordering.Orders;

/// <summary>Who says that a parcel arrived. Kept, because periods of law start at that time.</summary>
public enum DeliverySource
{
    /// <summary>The carrier's own record.</summary>
    Carrier,

    /// <summary>Staff, from a receipt or a call.</summary>
    Staff,

    /// <summary>The customer, or whoever fetched it.</summary>
    Customer,
}
