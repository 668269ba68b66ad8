namespace Storefront.Contracts.Ordering;

/// <summary>A parcel left the house.</summary>
[EventName("ordering.parcel-shipped.v1")]
public sealed record ParcelShipped(Guid EventId, OrderFacts Order, ParcelFacts Parcel, DateTimeOffset HappenedAt) : IEvent
{
    public string Stream => Order.Stream;
}
