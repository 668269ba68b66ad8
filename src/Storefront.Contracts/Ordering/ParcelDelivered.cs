namespace Storefront.Contracts.Ordering;

/// <summary>A parcel arrived. The time is the anchor of every period that law or promise gives the customer.</summary>
/// <param name="SignedForAt">When it arrived, which may be earlier than when we learnt of it.</param>
/// <param name="Source">Who says so: the carrier, staff, or the customer.</param>
[EventName("ordering.parcel-delivered.v1")]
public sealed record ParcelDelivered(Guid EventId, OrderFacts Order, ParcelFacts Parcel, DateTimeOffset SignedForAt, string Source, DateTimeOffset HappenedAt) : IEvent
{
    public string Stream => Order.Stream;
}
