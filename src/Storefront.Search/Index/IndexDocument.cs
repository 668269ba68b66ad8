namespace Storefront.Search.Index;

/// <summary>
/// A document as both engines keep it. The application has already taken its words apart, so an engine only splits <see cref="Words"/> at blanks: what is
/// found and how it is ranked does not depend on an engine's own analysis.
/// </summary>
public sealed record IndexDocument
{
    /// <summary><c>product-{id:N}</c> or the id of a content document.</summary>
    public required string Id { get; init; }

    /// <summary>Of all that stands here: two documents with the same mark are the same.</summary>
    public required string Mark { get; init; }

    /// <summary>By field: words in their order, searched by <see cref="Clause"/>. A word holds no blank.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Words { get; init; }

    /// <summary>By field: exact values, filtered by and counted. Never longer than 256 characters.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Keywords { get; init; }

    /// <summary>By field: one number, filtered, sorted and ranked by.</summary>
    public required IReadOnlyDictionary<string, double> Numbers { get; init; }

    /// <summary>By field: what comes back with a hit, not searched.</summary>
    public IReadOnlyDictionary<string, string> Kept { get; init; } = new Dictionary<string, string>();
}
