namespace Storefront.Contracts.Ordering;

/// <summary>An order was called off; nothing of it is sent. Its stock is free again.</summary>
[EventName("ordering.order-cancelled.v1")]
public sealed record OrderCancelled(Guid EventId, OrderFacts Order, bool ByCustomer, DateTimeOffset HappenedAt) : IEvent
{
    public string Stream => Order.Stream;
}
