namespace Storefront.Contracts.Ordering;

/// <summary>A parcel was made of an order's goods.</summary>
[EventName("ordering.parcel-packed.v1")]
public sealed record ParcelPacked(Guid EventId, OrderFacts Order, ParcelFacts Parcel, DateTimeOffset HappenedAt) : IEvent
{
    public string Stream => Order.Stream;
}
