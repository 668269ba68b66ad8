namespace Storefront.Contracts.Ordering;

/// <summary>The last period in which an order can be returned without a reason is over.</summary>
[EventName("ordering.order-closed.v1")]
public sealed record OrderClosed(Guid EventId, OrderFacts Order, DateTimeOffset HappenedAt) : IEvent
{
    public string Stream => Order.Stream;
}
