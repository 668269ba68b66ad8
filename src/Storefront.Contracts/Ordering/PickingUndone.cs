namespace Storefront.Contracts.Ordering;

/// <summary>The goods of an order went back to the shelf; it waits to be picked again.</summary>
[EventName("ordering.order-picking-undone.v1")]
public sealed record PickingUndone(Guid EventId, OrderFacts Order, DateTimeOffset HappenedAt) : IEvent
{
    public string Stream => Order.Stream;
}
