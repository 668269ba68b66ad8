using System.Text;
using Storefront.Catalog.Shelves;
using Storefront.Kernel.Markets;
using Storefront.Search.Querying;

namespace Storefront.Web.Search.Results;

/// <summary>What a page of results is asked for, as its address says it: <c>?q=kettle&amp;in=guides&amp;category=kettles</c> and the filters of a <see cref="ShelfQuery"/>.</summary>
public sealed record ResultsQuery
{
    /// <summary>No engine answers deeper, and nobody reads that far.</summary>
    public const int LastPage = 400;

    private const int MostCategories = 20;

    private const int LongestSlug = 100;

    /// <summary>As typed, without what cannot be seen, and never longer than what is searched for.</summary>
    public required string Text { get; init; }

    /// <summary>More was typed than <see cref="Text"/> holds.</summary>
    public bool WasCut { get; private init; }

    /// <summary>Null: the goods, or where there are none, whatever there is.</summary>
    public SearchScope? Scope { get; init; }

    /// <summary>No other spelling, no word left out.</summary>
    public bool IsExact { get; init; }

    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>Filters, order and page. The order of the shelf means the best match here.</summary>
    public ShelfQuery Shelf { get; init; } = new();

    public bool IsFiltered => Categories.Count > 0 || Shelf.IsFiltered;

    /// <summary>Reads an address. What it does not understand it leaves out; nothing in it is an error.</summary>
    public static ResultsQuery Parse(IReadOnlyList<KeyValuePair<string, string>> parameters)
    {
        var typed = TypedText.Tidy(First("q"));
        var text = Cut(typed);
        var shelf = ShelfQuery.Parse(parameters);
        return new ResultsQuery
        {
            Text = text,
            WasCut = text.Length < typed.Length,
            Scope = Enum.GetValues<SearchScope>().Cast<SearchScope?>().FirstOrDefault(scope => Word(scope!.Value) == First("in")),
            IsExact = First("exact") == "yes",
            Categories =
            [
                .. parameters.Where(parameter => parameter.Key == "category" && parameter.Value.Length is > 0 and <= LongestSlug).Select(parameter => parameter.Value)
                    .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(MostCategories),
            ],
            Shelf = shelf.OnPage(Math.Min(shelf.Page, LastPage)),
        };

        string? First(string name) => parameters.FirstOrDefault(parameter => parameter.Key == name).Value;
    }

    public static string Word(SearchScope scope) => scope switch
    {
        SearchScope.Guides => "guides",
        SearchScope.Manuals => "manuals",
        SearchScope.Questions => "questions",
        SearchScope.Pages => "pages",
        _ => "products",
    };

    /// <summary>The same text among another kind, from its first page on and unfiltered.</summary>
    public ResultsQuery In(SearchScope scope) => new() { Text = Text, IsExact = IsExact, Scope = scope };

    public ResultsQuery For(string text) => new() { Text = text };

    public ResultsQuery Exactly() => new() { Text = Text, IsExact = true };

    public ResultsQuery Unfiltered() => this with { Categories = [], Shelf = Shelf.Unfiltered() };

    public ResultsQuery WithoutCategory(string slug) => this with { Categories = [.. Categories.Where(category => category != slug)], Shelf = Shelf.OnPage(1) };

    public ResultsQuery OnPage(int page) => this with { Shelf = Shelf.OnPage(page) };

    public SearchRequest ToRequest(Market market, SearchScope scope, IReadOnlyList<string> countedAttributes)
    {
        var request = new SearchRequest { Text = Text, Market = market, Scope = scope, Page = Shelf.Page, Forgiving = !IsExact };
        return scope is not SearchScope.Products ? request : request with
        {
            Brands = Shelf.Brands,
            Categories = Categories,
            PriceFrom = Shelf.PriceFrom * market.Currency.Scale,
            PriceTo = Shelf.PriceTo * market.Currency.Scale,
            OnlyAvailable = Shelf.OnlyAvailable,
            Attributes = Shelf.Attributes,
            Sort = Shelf.Sort switch
            {
                ShelfSort.PriceUp => SearchSort.PriceUp,
                ShelfSort.PriceDown => SearchSort.PriceDown,
                ShelfSort.Newest => SearchSort.Newest,
                _ => SearchSort.BestMatch,
            },
            CountedAttributes = countedAttributes,
        };
    }

    /// <summary>What the form of the filters sends along besides them.</summary>
    public IEnumerable<KeyValuePair<string, string>> Kept()
    {
        yield return new("q", Text);
        if (Scope is { } scope)
        {
            yield return new("in", Word(scope));
        }

        if (IsExact)
        {
            yield return new("exact", "yes");
        }
    }

    /// <summary>As a query string with its question mark. Reading it again gives the same query.</summary>
    public override string ToString()
    {
        var address = new StringBuilder();
        foreach (var (name, value) in Kept().Concat(Categories.Select(category => KeyValuePair.Create("category", category))))
        {
            address.Append(address.Length == 0 ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
        }

        return Shelf.ToString() is ['?', .. var rest] ? $"{address}&{rest}" : address.ToString();
    }

    private static string Cut(string text) => text.Length <= SearchRequest.TextMaxLength ? text
        : text[..(char.IsHighSurrogate(text[SearchRequest.TextMaxLength - 1]) ? SearchRequest.TextMaxLength - 1 : SearchRequest.TextMaxLength)].TrimEnd();
}
