namespace Storefront.Ordering.Orders;

/// <summary>What can happen to an order. Which of it may happen when is said in one place: <see cref="OrderTransitions"/>.</summary>
public enum OrderMove
{
    Place,
    Confirm,
    Expire,
    Hold,
    Release,
    Cancel,
    StartPicking,
    UndoPicking,
    Pack,
    Unpack,
    Ship,
    GoOutForDelivery,
    Deliver,
    Close,
}
