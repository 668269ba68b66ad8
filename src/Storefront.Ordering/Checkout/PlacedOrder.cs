namespace Storefront.Ordering.Checkout;

/// <param name="IsNew">False when the same form was sent before and this is the order that it made.</param>
public sealed record PlacedOrder(Guid Id, string Number, bool IsNew);
