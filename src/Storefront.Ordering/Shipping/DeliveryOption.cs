using Storefront.Ordering.Orders;

namespace Storefront.Ordering.Shipping;

/// <summary>A way of delivery that can be chosen now.</summary>
/// <param name="Price">As prices are shown in the market: net or gross.</param>
/// <param name="FreeOver">From which value of goods on it costs nothing, if there is such a value.</param>
/// <param name="Site">Where it is fetched; null if it is brought.</param>
/// <param name="HoldDays">How long it lies there.</param>
public sealed record DeliveryOption(string Code, Text Name, Money Price, Money? FreeOver, string? Site, int? HoldDays, DeliveryPromise Promise);
