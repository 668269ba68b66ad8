namespace Storefront.Search.Tuning;

/// <summary>What staff told the search: synonyms, places, redirects. A snapshot, the same for a while, replaced when they change something.</summary>
public sealed record TuningBook(IReadOnlyList<Synonym> Synonyms, IReadOnlyList<PlaceRule> Rules, IReadOnlyList<QueryRedirect> Redirects)
{
    public static readonly TuningBook Empty = new([], [], []);
}

/// <summary>Words that mean the same. Expanded in the query, so a change needs no new index.</summary>
/// <param name="Language">BCP 47 tag of the searches that it holds for.</param>
/// <param name="From">A word or words, as typed.</param>
/// <param name="To">Found as well; and the other way round where it is two-way.</param>
public sealed record Synonym(string Language, string From, IReadOnlyList<string> To, bool IsTwoWay);

/// <summary>Where a product stands for one query or in one category, within its dates.</summary>
/// <param name="Query">As typed, compared normalised; null for a rule of a category.</param>
/// <param name="Category">Slug; null for a rule of a query.</param>
/// <param name="Place">For <see cref="PlaceKind.Pin"/>: from 1.</param>
public sealed record PlaceRule(string? Query, string? Category, Guid ProductId, PlaceKind Kind, int Place, DateTimeOffset? From, DateTimeOffset? Until)
{
    public bool HoldsAt(DateTimeOffset now) => (From is null || From <= now) && (Until is null || now < Until);
}

public enum PlaceKind
{
    /// <summary>Stands at its place, whether or not it matches.</summary>
    Pin,

    /// <summary>Its score is doubled.</summary>
    Boost,

    /// <summary>Its score is cut to a fifth.</summary>
    Bury,
}

/// <param name="Path">Below the market's segment.</param>
public sealed record QueryRedirect(string Language, string Query, string Path);
