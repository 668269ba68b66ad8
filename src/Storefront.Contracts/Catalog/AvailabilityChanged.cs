namespace Storefront.Contracts.Catalog;

/// <summary>A variant sold out or came back. Raised by Ordering, who owns the stock; the catalogue keeps the flag for its lists.</summary>
[EventName("catalog.availability-changed.v1")]
public sealed record AvailabilityChanged(Guid EventId, Guid VariantId, bool IsAvailable, DateTimeOffset ChangedAt) : IEvent
{
    public string Stream => $"availability-{VariantId}";
}
