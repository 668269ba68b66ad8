namespace Storefront.Contracts;

/// <summary>
/// Acts on many events of one kind as well as on one, and does not mind what else happened between them: it looks at how things stand now. An import raises
/// thousands, which would otherwise cost a transaction each.
/// </summary>
public interface IHandleMany<in TEvent> : IHandle<TEvent>
    where TEvent : IEvent
{
    Task HandleAsync(IReadOnlyList<TEvent> happened, CancellationToken cancellation);
}
