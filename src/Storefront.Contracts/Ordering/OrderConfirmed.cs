namespace Storefront.Contracts.Ordering;

/// <summary>An order is paid and will be sent. Said once for each order: the purchase that figures count.</summary>
[EventName("ordering.order-confirmed.v1")]
public sealed record OrderConfirmed(Guid EventId, OrderFacts Order, IReadOnlyList<OrderedLine> Lines, DateTimeOffset HappenedAt) : IEvent
{
    public string Stream => Order.Stream;
}
