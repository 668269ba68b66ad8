using System.Globalization;
using Storefront.Catalog.Categories;
using Storefront.Catalog.Shelves;
using Storefront.Kernel.Languages;
using Storefront.Kernel.Markets;
using Storefront.Web.Catalog.Cards;
using Storefront.Web.Routing;
using Storefront.Web.Shared.Breadcrumbs;
using Storefront.Web.Shared.Drawings;
using Storefront.Web.Shared.Paging;

namespace Storefront.Web.Catalog.Categories;

/// <summary>Turns a shelf and its query into the page: words, counts, and the address behind each of them.</summary>
internal sealed class LayOutShelf(HttpContext context, CategoryTree tree, CategoryNode node, ShelfQuery query, Shelf shelf)
{
    private const int OpenFacets = 4;

    private readonly Market _market = context.Market();

    private readonly Language _language = context.Market().Language;

    /// <param name="isMeasured">Whether the shop has measured and drawn all of them.</param>
    public CategoryPage Page(IReadOnlyList<ProductCard> cards, bool isMeasured, int lastPage)
    {
        var name = node.Name(_language);
        var path = tree.PathTo(node.Id);
        var scale = Scale(cards);
        return new CategoryPage
        {
            Slug = node.Slug,
            Name = name.Words,
            WordsLanguage = name.Tag,
            Line = node.Line(_language),
            Section = path[0].Number is null ? null : path[0].Slug,
            Crumbs = CrumbsTo(context, path, isLastLinked: false),
            Narrower = Narrower(),
            Price = Price(),
            Facets = Facets(),
            Applied = [.. Applied()],
            Sorts = [.. Enum.GetValues<ShelfSort>().Select(sort => new SortChoice(ShelfQuery.Word(sort), SortTexts.Of(sort).ToString(), sort == query.Sort))],
            Products = cards,
            Count = shelf.Count,
            First = ((query.Page - 1) * ShelfQuery.PageSize) + 1,
            Pages = new Pages(query.Page, lastPage, page => Address(query.OnPage(page))),
            Scale = scale,
            OfScale = cards.Count == 0 ? null : scale is not null ? CategoryTexts.OneScale : isMeasured ? CategoryTexts.PartsScale : CategoryTexts.NotOneScale,
            Path = $"c/{node.Slug}{query}",
        };
    }

    /// <summary>Home, then the way down; a section carries its number.</summary>
    public static List<Crumb> CrumbsTo(HttpContext context, IReadOnlyList<CategoryNode> path, bool isLastLinked)
    {
        var language = context.Market().Language;
        return
        [
            new Crumb(Shared.LayoutTexts.Catalogue.ToString(), context.ShopPath()),
            .. path.Select((node, place) => new Crumb(
                node.Number is { } number ? $"{number} {node.Name(language).Words}" : node.Name(language).Words,
                isLastLinked || place < path.Count - 1 ? context.ShopPath($"c/{node.Slug}") : null)),
        ];
    }

    private string Address(ShelfQuery asked) => context.ShopPath($"c/{node.Slug}") + asked;

    /// <summary>The categories below, with what stands in them and below them; those without anything for this market are left out.</summary>
    private List<NarrowerCategory> Narrower()
    {
        var direct = shelf.Categories.ToDictionary(count => count.CategoryId, count => count.Count);
        var below = tree.Below(node).Select(category => (category, Count: tree.Within(category).Sum(id => direct.GetValueOrDefault(id)))).Where(category => category.Count > 0).ToList();
        return below.Count == 0 ? [] :
        [
            new NarrowerCategory(SortTexts.All.ToString(), direct.Values.Sum(), context.ShopPath($"c/{node.Slug}"), true),
            .. below.Select(category => new NarrowerCategory(category.category.Name(_language).Words, category.Count, context.ShopPath($"c/{category.category.Slug}"), false)),
        ];
    }

    private PriceFacet? Price() => shelf.Price is not { } span ? null : new PriceFacet(
        span.LowestMinor / _market.Currency.Scale,
        (span.HighestMinor + _market.Currency.Scale - 1) / _market.Currency.Scale,
        query.PriceFrom,
        query.PriceTo,
        span.Bars);

    private List<Facet> Facets()
    {
        var facets = new List<Facet>();
        if (shelf.Available < shelf.Count || query.OnlyAvailable)
        {
            facets.Add(new Facet("available", SortTexts.Availability.ToString(), [new FacetValue("yes", SortTexts.Available.ToString(), shelf.Available, query.OnlyAvailable)], true));
        }

        if (shelf.Brands.Count > 1 || query.Brands.Count > 0)
        {
            facets.Add(new Facet(
                "brand",
                SortTexts.Brand.ToString(),
                [.. shelf.Brands.Where((brand, place) => place < 30 || query.Brands.Contains(brand.Slug)).Select(brand => new FacetValue(brand.Slug, brand.Name(_language), brand.Count, query.Brands.Contains(brand.Slug)))],
                true));
        }

        foreach (var facet in shelf.Facets)
        {
            var chosen = query.Attributes.GetValueOrDefault(facet.Attribute.Code) ?? [];
            facets.Add(new Facet(
                ShelfQuery.AttributePrefix + facet.Attribute.Code,
                facet.Attribute.Label(_language),
                [.. facet.Values.Where(value => value.Count > 0 || chosen.Contains(value.Key)).Select(value => new FacetValue(value.Key, value.Words(facet.Attribute, _language), value.Count, chosen.Contains(value.Key)))],
                facets.Count < OpenFacets || chosen.Count > 0));
        }

        return facets;
    }

    private IEnumerable<AppliedFilter> Applied()
    {
        foreach (var brand in query.Brands)
        {
            yield return new AppliedFilter(shelf.Brands.FirstOrDefault(known => known.Slug == brand)?.Name(_language) ?? brand, Address(query.WithoutBrand(brand)));
        }

        if (query.PriceFrom is not null || query.PriceTo is not null)
        {
            yield return new AppliedFilter(PriceWords(), Address(query.WithoutPrice()));
        }

        if (query.OnlyAvailable)
        {
            yield return new AppliedFilter(SortTexts.Available.ToString(), Address(query.AlsoSoldOut()));
        }

        foreach (var (code, values) in query.Attributes)
        {
            var facet = shelf.Facets.FirstOrDefault(facet => facet.Attribute.Code == code);
            foreach (var value in values)
            {
                var words = facet?.Values.FirstOrDefault(count => count.Key == value)?.Words(facet.Attribute, _language) ?? value;
                yield return new AppliedFilter(facet is null ? words : $"{facet.Attribute.Label(_language)}: {words}", Address(query.WithoutAttribute(code, value)));
            }
        }
    }

    private string PriceWords()
    {
        return (query.PriceFrom, query.PriceTo) switch
        {
            ({ } from, { } to) => $"{Write(from)}–{Write(to)}",
            ({ } from, null) => CategoryTexts.PriceFrom.With(Write(from)).ToString(),
            (null, { } to) => CategoryTexts.PriceTo.With(Write(to)).ToString(),
            _ => "",
        };

        string Write(long major) => _market.Currency.Symbol + major.ToString("N0", CultureInfo.CurrentCulture);
    }

    /// <summary>One scale where every card has a drawing of ours; a single photo would make it untrue. A small part would hardly be seen on it, so parts fill their frames.</summary>
    private ShelfScale? Scale(IReadOnlyList<ProductCard> cards)
    {
        var drawings = context.RequestServices.GetRequiredService<DrawingIndex>();
        var drawn = cards.Select(card => drawings.Find(card.Picture)).OfType<Drawing>().Where(drawing => !drawing.IsPart).ToList();
        return drawn.Count > 0 && drawn.Count == cards.Count ? ShelfScale.For(drawn) : null;
    }
}
