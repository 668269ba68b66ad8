namespace Storefront.Ordering.Stock;

/// <summary>Pieces wanted for one order line until a moment.</summary>
public sealed record ReservationRequest(Guid OrderId, Guid OrderLineId, Guid VariantId, int Pieces, DateTimeOffset? ExpiresAt);
