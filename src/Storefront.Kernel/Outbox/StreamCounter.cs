namespace Storefront.Kernel.Outbox;

/// <summary>The counter of one stream. Raised inside the writing transaction, so that numbers have no gap.</summary>
public sealed class StreamCounter
{
    public required string Name { get; init; }

    public long Last { get; init; }
}
