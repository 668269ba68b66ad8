using Storefront.Search.Index;

namespace Storefront.Search.Querying;

/// <summary>One page of what was found, and what to do about it.</summary>
public sealed record SearchResults
{
    /// <summary>What was searched for: the text as typed, cut to its limit.</summary>
    public required string Text { get; init; }

    public bool WasCut { get; init; }

    public required IReadOnlyList<SearchHit> Hits { get; init; }

    /// <summary>Of the scope, filters applied.</summary>
    public required int Total { get; init; }

    /// <summary>Where few have all words of the text: how many these are. They stand first, the others have most of the words. Null where all have all.</summary>
    public int? WithAllWords { get; init; }

    /// <summary>For the tabs: all kinds, the chosen filters aside for kinds other than the scope. A kind without documents is missing or 0.</summary>
    public IReadOnlyDictionary<SearchScope, int> Totals { get; init; } = new Dictionary<SearchScope, int>();

    public IReadOnlyList<CountedValue> Brands { get; init; } = [];

    /// <summary>By slug; a document counts in its own category and in all above.</summary>
    public IReadOnlyList<CountedValue> Categories { get; init; } = [];

    /// <summary>How many can be bought now.</summary>
    public int Available { get; init; }

    /// <summary>By attribute code: keys with their counts.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<CountedValue>> Attributes { get; init; } = new Dictionary<string, IReadOnlyList<CountedValue>>();

    /// <summary>In minor units of the market's currency.</summary>
    public SpreadCounts? Price { get; init; }

    /// <summary>Nothing was found for the text, so this was searched for instead, and shown.</summary>
    public string? SearchedFor { get; init; }

    /// <summary>Something was found, but this is likelier meant.</summary>
    public string? DidYouMean { get; init; }

    /// <summary>Words of the text that had to be let go to find anything.</summary>
    public IReadOnlyList<string> LetGo { get; init; } = [];

    /// <summary>Where nothing was found: shorter texts that do find goods, the best first, with how many.</summary>
    public IReadOnlyList<Relaxed> Relaxed { get; init; } = [];

    /// <summary>Texts to mark in titles, besides the typed words: other forms and synonyms.</summary>
    public IReadOnlyList<string> AlsoWords { get; init; } = [];

    /// <summary>Below the market's segment: staff lead this query there.</summary>
    public string? LeadsTo { get; init; }

    /// <summary>The index was away: plain matches from the database, without counts.</summary>
    public bool IsFromDatabase { get; init; }
}

/// <param name="ProductId">Of a product; null for content.</param>
/// <param name="Path">Below the market's segment.</param>
/// <param name="Title">In the language of the search, or where it has none in the other, then <paramref name="Language"/> says which.</param>
/// <param name="Snippet">The sentence of the text that answers best.</param>
public sealed record SearchHit(
    string DocumentId, Guid? ProductId, string Path, string Title, string Snippet, string? Language, double Score, bool IsPinned = false, ScorePart? Explanation = null);

/// <param name="Kept">Words that stay.</param>
/// <param name="LetGo">Words left out.</param>
public sealed record Relaxed(string Text, IReadOnlyList<string> Kept, IReadOnlyList<string> LetGo, int Total);
