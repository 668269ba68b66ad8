namespace Storefront.Contracts;

/// <summary>A fact that one module announces and others may act on. Past tense, never a command.</summary>
public interface IEvent
{
    /// <summary>Identifies this fact for ever; handlers use it to act once.</summary>
    Guid EventId { get; }

    /// <summary>What the fact is about, for example <c>order-{id}</c>. Facts of one stream carry gap-free sequence numbers.</summary>
    string Stream { get; }
}
