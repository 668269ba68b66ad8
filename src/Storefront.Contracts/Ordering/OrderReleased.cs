namespace Storefront.Contracts.Ordering;

/// <summary>A held order goes on.</summary>
[EventName("ordering.order-released.v1")]
public sealed record OrderReleased(Guid EventId, OrderFacts Order, string Reason, DateTimeOffset HappenedAt) : IEvent
{
    public string Stream => Order.Stream;
}
