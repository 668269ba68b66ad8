namespace Storefront.Contracts.Ordering;

/// <summary>Somebody asked at /track for an order. Says nothing of whether there is one.</summary>
[EventName("ordering.tracking-asked.v1")]
public sealed record TrackingAsked(Guid EventId, Guid RequestId, DateTimeOffset HappenedAt) : IEvent
{
    public string Stream => $"tracking-{RequestId}";
}
