namespace Storefront.Search.Index;

/// <summary>One question to an index, in words that both engines speak.</summary>
public sealed record IndexQuery
{
    /// <summary>Null matches everything.</summary>
    public Clause? Clause { get; init; }

    /// <summary>Narrows hits and counts alike: market, kind.</summary>
    public IReadOnlyList<Filter> Filters { get; init; } = [];

    /// <summary>What a person chose, by facet. Each narrows the hits, and the counts of every facet but its own.</summary>
    public IReadOnlyDictionary<string, Filter> Chosen { get; init; } = new Dictionary<string, Filter>();

    public IReadOnlyList<Count> Counts { get; init; } = [];

    public IReadOnlyList<Spread> Spreads { get; init; } = [];

    /// <summary>The text's score is multiplied by 1 + Σ factor × number: availability, popularity.</summary>
    public IReadOnlyList<RankFactor> Factors { get; init; } = [];

    /// <summary>Then multiplied by each of these whose filter is passed: what staff lift or lower.</summary>
    public IReadOnlyList<RankRule> Rules { get; init; } = [];

    /// <summary>By score where it is empty; ties always by number <c>position</c>, then by id.</summary>
    public IReadOnlyList<SortKey> Sort { get; init; } = [];

    public int Skip { get; init; }

    /// <summary>0 where only counts are wanted.</summary>
    public int Take { get; init; } = 24;

    public bool Explain { get; init; }
}

/// <summary>How many of the documents have which value.</summary>
/// <param name="Facet">Whose chosen filter is left out; null leaves none out.</param>
/// <param name="Prefix">Only values that begin so; they come back whole.</param>
/// <param name="Most">The most frequent so many values.</param>
public sealed record Count(string Name, string Field, string? Facet = null, string? Prefix = null, int Most = 100);

/// <summary>Least and greatest of a number, and how many documents in each of <paramref name="Steps"/> equal steps between (two questions to an engine that cannot do it in one).</summary>
public sealed record Spread(string Name, string Field, string? Facet = null, int Steps = 20);

/// <param name="Number">Field of numbers between 0 and 1; a document without it counts 0.</param>
public sealed record RankFactor(string Number, double Factor)
{
    /// <summary>0 or more: a server refuses to take anything off a score.</summary>
    public double Factor { get; } = Factor >= 0 ? Factor : throw new ArgumentOutOfRangeException(nameof(Factor), Factor, "What lowers a score is a rule.");
}

/// <param name="Factor">Above 1 lifts, below 1 lowers.</param>
public sealed record RankRule(Filter Filter, double Factor);

/// <param name="Number">A document without it comes last.</param>
public sealed record SortKey(string Number, bool Descending = false);
