namespace Storefront.Contracts.Ordering;

/// <summary>A parcel is in the van that will bring it.</summary>
[EventName("ordering.parcel-out-for-delivery.v1")]
public sealed record ParcelOutForDelivery(Guid EventId, OrderFacts Order, ParcelFacts Parcel, DateTimeOffset HappenedAt) : IEvent
{
    public string Stream => Order.Stream;
}
