using Storefront.Search.Querying;
using Storefront.Web.Catalog.Cards;
using Storefront.Web.Catalog.Filters;
using Storefront.Web.Shared.Paging;

namespace Storefront.Web.Search.Results;

/// <summary>One page of what was found. Every address in it is whole, market included.</summary>
public sealed record ResultsPage
{
    public required ResultsQuery Query { get; init; }

    /// <summary>The kind that is shown.</summary>
    public required SearchScope Scope { get; init; }

    /// <summary>Below the market's segment: staff lead this query there, and the rest is empty.</summary>
    public string? LeadsTo { get; init; }

    /// <summary>Nothing was found for what was typed, so this was searched for.</summary>
    public string? SearchedFor { get; init; }

    public Suggested? DidYouMean { get; init; }

    /// <summary>Words that had to be left out.</summary>
    public IReadOnlyList<string> LetGo { get; init; } = [];

    /// <summary>How many have all words, where the others do not.</summary>
    public int? WithAllWords { get; init; }

    /// <summary>Other forms and synonyms that count as if typed.</summary>
    public IReadOnlyList<string> AlsoWords { get; init; } = [];

    /// <summary>Shorter texts that find something, where this one does not.</summary>
    public IReadOnlyList<Relaxed> Relaxed { get; init; } = [];

    /// <summary>No index answered: nothing is counted.</summary>
    public bool IsFromDatabase { get; init; }

    public IReadOnlyList<Tab> Tabs { get; init; } = [];

    public required ListFilters Filters { get; init; }

    /// <summary>Goods, in the scope of goods.</summary>
    public IReadOnlyList<ResultRow> Goods { get; init; } = [];

    /// <summary>What was found of another kind.</summary>
    public IReadOnlyList<DocumentRow> Documents { get; init; } = [];

    /// <summary>Of the kind that is shown, filters applied.</summary>
    public int Count { get; init; }

    /// <summary>Of all kinds.</summary>
    public int CountOfAll { get; init; }

    /// <summary>Place of the first result of this page, from 1.</summary>
    public int First { get; init; } = 1;

    public required Pages Pages { get; init; }

    /// <summary>The first few of the other kinds.</summary>
    public IReadOnlyList<AlsoFound> Also { get; init; } = [];

    /// <summary>What to mark.</summary>
    public required MatchedWords Words { get; init; }

    /// <summary>Nothing meets the words, of any kind; or what does lacks so many of them that it would be untrue to call it what was looked for.</summary>
    public bool IsNothing => !Filters.IsFiltered && (CountOfAll == 0 || (Pages.Current == 1 && LetGo.Count > 0 && LetGo.Count * 2 >= MatchedWords.Count(Query.Text)));
}

/// <param name="Address">Null for the kind that is shown.</param>
/// <param name="Count">Null where nothing is counted.</param>
public sealed record Tab(string Name, int? Count, string? Address);

/// <param name="Place">From 1, over all pages.</param>
/// <param name="Number">Model or part number.</param>
/// <param name="Section">Where it stands in the catalogue, such as "1.1 Kettles".</param>
/// <param name="Line">The sentence that answers best.</param>
/// <param name="LineLanguage">BCP 47 tag of the line where it is not in the page's language.</param>
public sealed record ResultRow(int Place, string DocumentId, ProductCard Card, string Number, string? Section, string Line, string? LineLanguage);

/// <param name="Language">BCP 47 tag where it is not in the page's language.</param>
public sealed record DocumentRow(int Place, string DocumentId, string Address, string Title, string Snippet, string? Language);

/// <summary>What another kind has for the same text.</summary>
public sealed record AlsoFound(SearchScope Scope, int Count, IReadOnlyList<DocumentRow> First);

/// <summary>Another text to search for.</summary>
public sealed record Suggested(string Text, string Address);
