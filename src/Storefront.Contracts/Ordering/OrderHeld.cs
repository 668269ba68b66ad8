namespace Storefront.Contracts.Ordering;

/// <summary>An order stands still until somebody has looked at it.</summary>
[EventName("ordering.order-held.v1")]
public sealed record OrderHeld(Guid EventId, OrderFacts Order, string Reason, DateTimeOffset HappenedAt) : IEvent
{
    public string Stream => Order.Stream;
}
