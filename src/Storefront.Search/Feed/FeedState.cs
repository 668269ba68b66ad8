namespace Storefront.Search.Feed;

/// <summary>The one row that numbers the changes, and says which node writes an index that all nodes share.</summary>
public sealed class FeedState
{
    public const int TheOne = 1;

    public int Id { get; init; } = TheOne;

    /// <summary>Number of the last change. Raised inside the writing transaction, whose lock on this row makes numbers appear in their order.</summary>
    public long Last { get; init; }

    /// <summary>Node that holds the lease; null where nobody does.</summary>
    public string? Holder { get; init; }

    public DateTimeOffset HeldUntil { get; init; }
}
