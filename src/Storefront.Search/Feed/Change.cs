namespace Storefront.Search.Feed;

/// <summary>
/// Something that can be found changed, or is gone. One row for each document that ever was; a later change takes the row's number up, so whoever keeps an
/// index reads on from the number at which it stands, on every node and after every crash.
/// </summary>
public sealed class Change
{
    public const int DocumentIdMaxLength = 160;

    /// <summary>As <see cref="Index.IndexDocument.Id"/>.</summary>
    public required string DocumentId { get; init; }

    /// <summary>Grows without gap, over all documents.</summary>
    public long Sequence { get; init; }

    public DateTimeOffset ChangedAt { get; init; }
}
