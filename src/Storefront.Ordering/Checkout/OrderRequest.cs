using Storefront.Kernel.Markets;
using Storefront.Ordering.Orders;

namespace Storefront.Ordering.Checkout;

/// <summary>All that a buyer says when placing an order. No price among it but the one that was shown.</summary>
/// <param name="CartId">A cart that the buyer has shown to be theirs.</param>
/// <param name="Key">Made with the form; the same key with the same cart is the same order.</param>
/// <param name="Shown">What the form showed; null (forged or cut) is shown anew.</param>
/// <param name="Email">As <see cref="Addresses.Typed.Email"/> gives it.</param>
public sealed record OrderRequest(
    Guid CartId, string Key, ShownPrice? Shown, Market Market, Destination Destination, string? DeliveryMethod, Guid? CustomerId, string Email, PostalAddress ShipTo);
