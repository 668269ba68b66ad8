namespace Storefront.Contracts;

/// <summary>Acts on an event. Delivery is at least once, so handling twice must equal handling once.</summary>
public interface IHandle<in TEvent>
    where TEvent : IEvent
{
    Task HandleAsync(TEvent happened, CancellationToken cancellation);
}
