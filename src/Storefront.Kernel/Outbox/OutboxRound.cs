namespace Storefront.Kernel.Outbox;

/// <summary>The round of deliveries that a handler runs in. Of use to one whose work covers all that had happened when it began: it can do it once a round.</summary>
public sealed class OutboxRound
{
    /// <summary>Everything delivered in this round was committed before this moment of <see cref="System.Diagnostics.Stopwatch"/>. 0 outside of a round.</summary>
    public long ReadAt { get; internal set; }
}
