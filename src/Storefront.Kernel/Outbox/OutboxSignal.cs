using Storefront.Kernel.Jobs;

namespace Storefront.Kernel.Outbox;

/// <summary>Rings when events were committed.</summary>
public sealed class OutboxSignal : Bell;
