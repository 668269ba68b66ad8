using System.Globalization;
using Storefront.Search.Index;
using Storefront.Search.Words;
using SortKey = Storefront.Search.Index.SortKey;

namespace Storefront.Search.Querying;

/// <summary>What of a request narrows, counts and sorts.</summary>
internal static class BuildQuery
{
    public const string Scopes = "scope";
    public const string Brands = "brand";
    public const string Categories = "category";
    public const string Available = "available";
    public const string Price = "price";

    /// <summary>Further pages are nobody's and cost much; a distributed engine has the same limit.</summary>
    private const int MostSkipped = 9_600;

    private static readonly Filter _isProduct = new AnyValue(Fields.Scope, [Name(SearchScope.Products)]);

    public static string Name(SearchScope scope) => scope.ToString().ToLowerInvariant();

    /// <summary>Name of the counts of an attribute.</summary>
    public static string Attribute(string code, string column) => $"{code}/{column}";

    public static IndexQuery Run(SearchRequest request, Clause? clause, IReadOnlyList<RankRule> rules, Weights weights)
    {
        var isGoods = request.Scope == SearchScope.Products;
        return new IndexQuery
        {
            Clause = clause,
            Filters = [new AnyFilter([new AnyValue(Fields.Currency, [request.Market.Currency.Code]), new AnyValue(Fields.Language, [request.Market.Language.Tag])])],
            Chosen = Chosen(request, isGoods),
            Counts = [new Count(Scopes, Fields.Scope, Scopes), .. isGoods ? Counts(request) : []],
            Spreads = isGoods ? [new Spread(Price, Fields.PriceLow(request.Market.Currency.Code), Price)] : [],
            Factors = [new RankFactor(Fields.Stocked, weights.Stocked), new RankFactor(Fields.Popularity, weights.Popularity), new RankFactor(Fields.Standalone, weights.Standalone)],
            Rules = rules,
            Sort = Sort(request),
            Skip = Skip(request),
            Take = SearchRequest.PageSize,
            Explain = request.Explain,
        };
    }

    public static int Skip(SearchRequest request) => (int)Math.Min(MostSkipped, (Math.Max(1L, request.Page) - 1) * SearchRequest.PageSize);

    /// <summary>What is chosen among goods narrows goods only: the other tabs keep their counts.</summary>
    private static Dictionary<string, Filter> Chosen(SearchRequest request, bool isGoods)
    {
        var chosen = new Dictionary<string, Filter>(StringComparer.Ordinal) { [Scopes] = new AnyValue(Fields.Scope, [Name(request.Scope)]) };
        if (!isGoods)
        {
            return chosen;
        }

        void Choose(string facet, Filter filter) => chosen[facet] = new AnyFilter([new NotFilter(_isProduct), filter]);
        if (request.Brands.Count > 0)
        {
            Choose(Brands, new AnyValue(Fields.BrandSlug, request.Brands));
        }

        if (request.Categories.Count > 0)
        {
            Choose(Categories, new AnyValue(Fields.CategorySlug, request.Categories));
        }

        if (request.OnlyAvailable)
        {
            Choose(Available, new AnyValue(Fields.Available, ["yes"]));
        }

        if (request.PriceFrom is not null || request.PriceTo is not null)
        {
            var currency = request.Market.Currency.Code;
            Choose(Price, new AllFilters([new NumberRange(Fields.PriceHigh(currency), request.PriceFrom, null), new NumberRange(Fields.PriceLow(currency), null, request.PriceTo)]));
        }

        foreach (var (code, values) in request.Attributes.Where(attribute => attribute.Value.Count > 0))
        {
            Choose(code, new AnyFilter([.. Columns(request).SelectMany(column => Values(code, values, column))]));
        }

        return chosen;
    }

    private static IEnumerable<Filter> Values(string code, IReadOnlyList<string> values, string column)
    {
        yield return new AnyValue(Fields.Facets(column), [.. values.Where(value => Range(value) is null).Select(value => $"{code}{Fields.Between}{value}")]);
        foreach (var (from, to) in values.Select(Range).OfType<(double? From, double? To)>())
        {
            yield return new ValueRange(
                Fields.Figures(column),
                $"{code}{Fields.Between}{(from is { } least ? Fields.Ordered(least) : "")}",
                to is { } end ? $"{code}{Fields.Between}{Fields.Ordered(end)}" : $"{code}{(char)(Fields.Between + 1)}");
        }
    }

    private static (double? From, double? To)? Range(string value) =>
        value.Split("..") is [var from, var to] && (from.Length > 0 || to.Length > 0) && Number(from, out var least) && Number(to, out var end) ? (least, end) : null;

    private static bool Number(string text, out double? number)
    {
        number = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) && double.IsFinite(parsed) ? parsed : null;
        return text.Length == 0 || number is not null;
    }

    private static IEnumerable<Count> Counts(SearchRequest request) =>
    [
        new Count(Brands, Fields.BrandSlug, Brands, Most: 500),
        new Count(Categories, Fields.CategorySlug, Categories, Most: 500),
        new Count(Available, Fields.Available, Available),
        .. request.CountedAttributes.SelectMany(code => Columns(request).Select(column => new Count(Attribute(code, column), Fields.Facets(column), code, $"{code}{Fields.Between}", Most: 200))),
    ];

    /// <summary>Facts that hold everywhere, and those of the market's mains.</summary>
    public static string[] Columns(SearchRequest request) => ["", request.Market.Voltage];

    private static SortKey[] Sort(SearchRequest request) => request.Sort switch
    {
        SearchSort.PriceUp => [new SortKey(Fields.PriceLow(request.Market.Currency.Code))],
        SearchSort.PriceDown => [new SortKey(Fields.PriceLow(request.Market.Currency.Code), Descending: true)],
        SearchSort.Newest => [new SortKey(Fields.Created, Descending: true)],
        _ => [],
    };
}
