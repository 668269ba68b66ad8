namespace Storefront.Contracts.Ordering;

/// <summary>A customer placed an order; nothing is paid yet.</summary>
[EventName("ordering.order-placed.v1")]
public sealed record OrderPlaced(Guid EventId, OrderFacts Order, IReadOnlyList<OrderedLine> Lines, DateTimeOffset HappenedAt) : IEvent
{
    public string Stream => Order.Stream;
}
