namespace Storefront.Ordering.Stock;

public enum ReservationState
{
    Open,

    /// <summary>The pieces left the house.</summary>
    Shipped,

    /// <summary>The order was cancelled: they can be sold again.</summary>
    Released,

    /// <summary>The order was not paid in time: they can be sold again.</summary>
    Expired,
}
