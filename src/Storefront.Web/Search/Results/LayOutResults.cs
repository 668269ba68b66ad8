using Storefront.Catalog.Categories;
using Storefront.Catalog.Shelves;
using Storefront.Kernel.Languages;
using Storefront.Kernel.Markets;
using Storefront.Search.Index;
using Storefront.Search.Querying;
using Storefront.Web.Catalog.Cards;
using Storefront.Web.Catalog.Filters;
using Storefront.Web.Routing;
using Storefront.Web.Shared.Paging;

namespace Storefront.Web.Search.Results;

/// <summary>Turns what was found into the page: words, counts, and the address behind each of them.</summary>
internal sealed class LayOutResults(HttpContext context, ResultsQuery query, SearchScope scope, SearchResults found, CategoryTree tree)
{
    private const int MostCategories = 12;

    /// <summary>Told now: the page may be shown by another request as well, when this one is over.</summary>
    private readonly string _address = context.ShopPath("search");

    private readonly Market _market = context.Market();

    private readonly Language _language = context.Market().Language;

    public static int LastPage(SearchResults found) =>
        Math.Clamp((found.Total + SearchRequest.PageSize - 1) / SearchRequest.PageSize, 1, ResultsQuery.LastPage);

    public static ResultsPage Elsewhere(HttpContext context, ResultsQuery query, string path) => new()
    {
        Query = query,
        Scope = SearchScope.Products,
        LeadsTo = path,
        Filters = new ListFilters { Action = "", Cleared = "" },
        Pages = new Pages(1, 1, _ => ""),
        Words = MatchedWords.Of(query.Text),
    };

    public static DocumentRow Document(HttpContext context, SearchHit hit, int place) =>
        new(place, hit.DocumentId, context.ShopPath(hit.Path), hit.Title, hit.Snippet, hit.Language);

    public ResultsPage Page(IReadOnlyList<Goods> goods, IReadOnlyList<ProductCard> cards, FacetChoice? choice, BrandBook? brands, IReadOnlyList<AlsoFound> also)
    {
        var first = ((query.Shelf.Page - 1) * SearchRequest.PageSize) + 1;
        var ofOthers = found.Totals.Where(kind => kind.Key != scope).Sum(kind => kind.Value);
        return new ResultsPage
        {
            Query = query,
            Scope = scope,
            SearchedFor = found.SearchedFor,
            DidYouMean = found.DidYouMean is { } meant ? new Suggested(meant, Address(query.For(meant))) : null,
            LetGo = found.LetGo,
            WithAllWords = found.WithAllWords == found.Total ? null : found.WithAllWords,
            AlsoWords = [.. found.AlsoWords.Where(word => !(found.SearchedFor ?? query.Text).Contains(word, StringComparison.OrdinalIgnoreCase))],
            Relaxed = found.Relaxed,
            IsFromDatabase = found.IsFromDatabase,
            Tabs = Tabs(),
            Filters = Filters(choice, brands),
            Goods = Goods(goods, cards, first),
            Documents = scope is SearchScope.Products ? [] : [.. found.Hits.Select((hit, place) => Document(context, hit, first + place))],
            Count = found.Total,
            CountOfAll = found.Total + ofOthers,
            First = first,
            Pages = new Pages(query.Shelf.Page, LastPage(found), page => Address(query.OnPage(page))),
            Also = scope is SearchScope.Products ? also : [],
            Words = MatchedWords.Of(found.SearchedFor ?? query.Text, found.AlsoWords),
        };
    }

    private string Address(ResultsQuery asked) => _address + asked;

    /// <summary>A kind without anything has no tab, unless it is the one that is shown.</summary>
    private IReadOnlyList<Tab> Tabs() =>
    [
        .. Enum.GetValues<SearchScope>().Where(kind => kind == scope || found.Totals.GetValueOrDefault(kind) > 0).Select(kind => new Tab(
            ResultsTexts.Of(kind).ToString(),
            found.IsFromDatabase ? null : kind == scope ? found.Total : found.Totals[kind],
            kind == scope ? null : Address(query.In(kind)))),
    ];

    private List<ResultRow> Goods(IReadOnlyList<Goods> goods, IReadOnlyList<ProductCard> cards, int first)
    {
        var byId = goods.ToDictionary(product => product.Id);
        var bySlug = cards.ToDictionary(card => card.Slug, StringComparer.Ordinal);
        var rows = new List<ResultRow>();
        for (var i = 0; i < found.Hits.Count; i++)
        {
            if (found.Hits[i] is { ProductId: { } id } hit && byId.TryGetValue(id, out var product) && bySlug.TryGetValue(product.Slug, out var card))
            {
                var hasSnippet = hit.Snippet.Length > 0;
                rows.Add(new ResultRow(
                    first + i, hit.DocumentId, IsSaidAlready(product) ? card with { Brand = null } : card, product.Model, SectionOf(product.CategoryId), hasSnippet ? hit.Snippet : card.Line, hasSnippet ? hit.Language : card.WordsLanguage));
            }
        }

        return rows;
    }

    /// <summary>A maker stands before names that do not begin with it; what the shop makes itself needs none.</summary>
    private static bool IsSaidAlready(Goods product) => product.IsHouse || product.Name.StartsWith(product.Brand, StringComparison.OrdinalIgnoreCase);

    private string? SectionOf(Guid categoryId) => tree.Find(categoryId) is { } category ? Name(category) : null;

    private string Name(CategoryNode category) => tree.NumberedName(category, _language);

    /// <summary>Where it stands in the catalogue: 8.9 before 8.10.</summary>
    private string Place(CategoryNode category) => string.Join('.', (tree.NumberOf(category) ?? "~").Split('.').Select(number => number.PadLeft(4, '0')));

    private ListFilters Filters(FacetChoice? choice, BrandBook? book)
    {
        var layout = new LayOutFilters(_market, query.Shelf, shelf => Address(query with { Shelf = shelf }));
        var counted = found.Attributes.ToDictionary(
            entry => entry.Key, entry => (IReadOnlyList<KeyCount>)[.. entry.Value.Select(value => new KeyCount(value.Value, value.Documents))], StringComparer.Ordinal);
        var attributes = choice?.Offer(counted, query.Shelf.Attributes) ?? [];
        List<BrandCount> brands = [.. found.Brands.Select(brand => Brand(brand, book))];
        var isCounted = scope is SearchScope.Products && !found.IsFromDatabase;
        return new ListFilters
        {
            Action = context.ShopPath("search"),
            Kept = [.. query.Kept()],
            Cleared = Address(query.Unfiltered()),
            Price = isCounted ? layout.Price(Span(found.Price)) : null,
            Facets = isCounted ? layout.Facets(found.Total, found.Available, Categories(), brands, attributes) : [],
            Applied = scope is SearchScope.Products
                ? [.. query.Categories.Select(slug => new AppliedFilter(Name(tree.Find(slug)!), Address(query.WithoutCategory(slug)))), .. layout.Applied(brands, attributes)]
                : [],
            Sorts =
            [
                .. Enum.GetValues<ShelfSort>().Select(sort => new SortChoice(
                    ShelfQuery.Word(sort), (sort is ShelfSort.Shelf ? SortTexts.BestMatch : SortTexts.Of(sort)).ToString(), sort == query.Shelf.Sort)),
            ],
        };
    }

    /// <summary>The narrowest categories that hold anything; where these are too many, the widest, and what lies below those that were chosen.</summary>
    private IEnumerable<Facet> Categories()
    {
        var counted = found.Categories.Select(count => (Node: tree.Find(count.Value), count.Documents)).Where(count => count.Node is not null).ToList();
        var parents = counted.Select(count => count.Node!.ParentId).OfType<Guid>().ToHashSet();
        var narrowest = counted.Where(count => !parents.Contains(count.Node!.Id)).ToList();
        var chosen = query.Categories.Select(slug => tree.Find(slug)!.Id).ToHashSet();
        var offered = (narrowest.Count <= MostCategories ? narrowest : counted.Where(count => count.Node!.ParentId is not { } parent || chosen.Contains(parent)))
            .OrderByDescending(count => count.Documents).ThenBy(count => Place(count.Node!), StringComparer.Ordinal).Take(MostCategories)
            .Concat(counted.Where(count => chosen.Contains(count.Node!.Id))).DistinctBy(count => count.Node!.Id)
            .Select(count => new FacetValue(count.Node!.Slug, Name(count.Node), count.Documents, chosen.Contains(count.Node.Id))).ToList();
        if (offered.Count > 1 || chosen.Count > 0)
        {
            yield return new Facet("category", ResultsTexts.Section.ToString(), offered, true);
        }
    }

    private static BrandCount Brand(CountedValue brand, BrandBook? book) =>
        book?.Find(brand.Value) is { } known ? new BrandCount(known.Slug, known.NameEn, known.NameZh, brand.Documents) : new BrandCount(brand.Value, brand.Value, null, brand.Documents);

    private static PriceSpan? Span(SpreadCounts? price) =>
        price is null || price.Least >= price.Greatest ? null : new PriceSpan((long)price.Least, (long)price.Greatest, price.Steps);
}
