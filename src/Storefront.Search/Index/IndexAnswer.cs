namespace Storefront.Search.Index;

public sealed record IndexAnswer
{
    /// <summary>Exact, however many.</summary>
    public required int Total { get; init; }

    public required IReadOnlyList<IndexHit> Hits { get; init; }

    /// <summary>By the name of the <see cref="Count"/>, the most frequent first, ties by value.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<CountedValue>> Counts { get; init; } = new Dictionary<string, IReadOnlyList<CountedValue>>();

    /// <summary>By the name of the <see cref="Spread"/>; missing where no document has the number.</summary>
    public IReadOnlyDictionary<string, SpreadCounts> Spreads { get; init; } = new Dictionary<string, SpreadCounts>();
}

public sealed record IndexHit(string Id, double Score, IReadOnlyDictionary<string, string> Kept, ScorePart? Explanation = null);

public sealed record CountedValue(string Value, int Documents);

public sealed record SpreadCounts(double Least, double Greatest, IReadOnlyList<int> Steps);

/// <summary>Where a score comes from, as the engine tells it.</summary>
public sealed record ScorePart(double Value, string Words, IReadOnlyList<ScorePart> Parts);
