namespace Storefront.Web.Catalog.Filters;

/// <summary>What narrows and orders a list of goods. Every address in it is whole, market included, and keeps the other filters.</summary>
public sealed record ListFilters
{
    /// <summary>Where the form is sent.</summary>
    public required string Action { get; init; }

    /// <summary>What the form sends along besides, such as the words of a search.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Kept { get; init; } = [];

    /// <summary>The list without any filter.</summary>
    public required string Cleared { get; init; }

    public PriceFacet? Price { get; init; }

    public IReadOnlyList<Facet> Facets { get; init; } = [];

    public IReadOnlyList<AppliedFilter> Applied { get; init; } = [];

    public IReadOnlyList<SortChoice> Sorts { get; init; } = [];

    public bool IsFiltered => Applied.Count > 0;
}

/// <summary>Values to choose from, one or several; the form sends them as <paramref name="Parameter"/>, such as <c>brand</c> or <c>attr.capacity</c>.</summary>
/// <param name="IsOpen">The first few are; the rest wait folded.</param>
public sealed record Facet(string Parameter, string Name, IReadOnlyList<FacetValue> Values, bool IsOpen);

public sealed record FacetValue(string Value, string Words, int Count, bool IsChosen);

/// <summary>
/// Lowest and highest price in major units of the market's currency. The form sends what is typed as <c>price-from</c> and <c>price-to</c>, because a browser
/// cannot join two fields; the action answers with a redirect to <c>price=10-99</c>.
/// </summary>
/// <param name="Bars">Products in equal steps from lowest to highest, for the histogram.</param>
public sealed record PriceFacet(long Lowest, long Highest, long? From, long? To, IReadOnlyList<int> Bars);

/// <param name="Without">The list without this filter.</param>
public sealed record AppliedFilter(string Words, string Without);

public sealed record SortChoice(string Value, string Words, bool IsChosen);
