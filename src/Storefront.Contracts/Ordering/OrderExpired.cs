namespace Storefront.Contracts.Ordering;

/// <summary>An order was not paid: its payment failed for good or ran out. Its stock is free again.</summary>
[EventName("ordering.order-expired.v1")]
public sealed record OrderExpired(Guid EventId, OrderFacts Order, string Cause, DateTimeOffset HappenedAt) : IEvent
{
    public string Stream => Order.Stream;
}
