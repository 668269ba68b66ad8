namespace Storefront.Kernel.Outbox;

/// <summary>A handler's note that it acted on an event, saved with what it did: a second delivery meets the key and does nothing.</summary>
public sealed record HandledEvent(Guid EventId, string Handler);
