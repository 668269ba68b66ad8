namespace Storefront.Search.Log;

/// <summary>How often something was chosen on one day for one query.</summary>
public sealed class ChoiceDay
{
    public const int DocumentIdMaxLength = 160;

    public required string Market { get; init; }

    public required string Query { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>As <see cref="Index.IndexDocument.Id"/>.</summary>
    public required string DocumentId { get; init; }

    public int Times { get; init; }
}
