namespace Storefront.Contracts.Ordering;

/// <summary>A parcel was taken apart before it left.</summary>
[EventName("ordering.parcel-unpacked.v1")]
public sealed record ParcelUnpacked(Guid EventId, OrderFacts Order, ParcelFacts Parcel, DateTimeOffset HappenedAt) : IEvent
{
    public string Stream => Order.Stream;
}
