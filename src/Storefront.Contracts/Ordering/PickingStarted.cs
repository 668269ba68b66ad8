namespace Storefront.Contracts.Ordering;

/// <summary>Somebody in the warehouse began to collect an order's goods.</summary>
[EventName("ordering.order-picking-started.v1")]
public sealed record PickingStarted(Guid EventId, OrderFacts Order, DateTimeOffset HappenedAt) : IEvent
{
    public string Stream => Order.Stream;
}
