using Storefront.Catalog.Categories;
using Storefront.Catalog.Shelves;
using Storefront.Kernel.Languages;
using Storefront.Kernel.Markets;
using Storefront.Web.Catalog.Cards;
using Storefront.Web.Catalog.Filters;
using Storefront.Web.Routing;
using Storefront.Web.Shared.Breadcrumbs;
using Storefront.Web.Shared.Drawings;
using Storefront.Web.Shared.Paging;

namespace Storefront.Web.Catalog.Categories;

/// <summary>Turns a shelf and its query into the page: words, counts, and the address behind each of them.</summary>
/// <param name="counts">What stands directly in each category, filters left aside.</param>
internal sealed class LayOutShelf(HttpContext context, CategoryTree tree, CategoryNode node, ShelfQuery query, Shelf shelf, IReadOnlyDictionary<Guid, int> counts)
{
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
            Crumbs = CrumbsTo(context, tree, path, isLastLinked: false),
            Narrower = Narrower(),
            Filters = Filters(),
            Products = cards,
            Count = shelf.Count,
            First = ((query.Page - 1) * ShelfQuery.PageSize) + 1,
            Pages = new Pages(query.Page, lastPage, page => Address(query.OnPage(page))),
            Scale = scale,
            OfScale = cards.Count == 0 ? null : scale is not null ? CategoryTexts.OneScale : isMeasured ? CategoryTexts.PartsScale : CategoryTexts.NotOneScale,
            Path = $"c/{node.Slug}{query}",
        };
    }

    /// <summary>Home, then the way down; what stands in the numbered catalogue carries its number.</summary>
    public static List<Crumb> CrumbsTo(HttpContext context, CategoryTree tree, IReadOnlyList<CategoryNode> path, bool isLastLinked)
    {
        var language = context.Market().Language;
        return
        [
            new Crumb(Shared.LayoutTexts.Catalogue.ToString(), context.ShopPath()),
            .. path.Select((node, place) => new Crumb(
                tree.NumberedName(node, language),
                isLastLinked || place < path.Count - 1 ? context.ShopPath($"c/{node.Slug}") : null)),
        ];
    }

    private string Address(ShelfQuery asked) => context.ShopPath($"c/{node.Slug}") + asked;

    /// <summary>The categories below, with what stands in them and below them; those without anything for this market are left out.</summary>
    private List<NarrowerCategory> Narrower()
    {
        var direct = shelf.Categories.ToDictionary(count => count.CategoryId, count => count.Count);
        var below = tree.Below(node).Select(category => (category, Count: tree.Within(category).Sum(id => direct.GetValueOrDefault(id)))).Where(category => category.Count > 0).ToList();
        return below.Count == 0 ? Beside() :
        [
            new NarrowerCategory(SortTexts.All.ToString(), direct.Values.Sum(), context.ShopPath($"c/{node.Slug}"), true),
            .. below.Select(category => new NarrowerCategory(tree.NumberedName(category.category, _language), category.Count, context.ShopPath($"c/{category.category.Slug}"), false)),
        ];
    }

    /// <summary>Where nothing lies below: the way to those beside it, and back to all of them.</summary>
    private List<NarrowerCategory> Beside()
    {
        if (node.ParentId is not { } parentId || tree.Find(parentId) is not { } parent)
        {
            return [];
        }

        var beside = tree.Below(parent).Select(category => (Category: category, Count: Within(category))).Where(category => category.Count > 0 || category.Category.Id == node.Id).ToList();
        return
        [
            new NarrowerCategory(SortTexts.All.ToString(), Within(parent), context.ShopPath($"c/{parent.Slug}"), false),
            .. beside.Select(one => new NarrowerCategory(tree.NumberedName(one.Category, _language), one.Count, context.ShopPath($"c/{one.Category.Slug}"), one.Category.Id == node.Id)),
        ];

        int Within(CategoryNode category) => tree.Within(category).Sum(id => counts.GetValueOrDefault(id));
    }

    private ListFilters Filters()
    {
        var filters = new LayOutFilters(_market, query, Address);
        return new ListFilters
        {
            Action = context.ShopPath($"c/{node.Slug}"),
            Cleared = context.ShopPath($"c/{node.Slug}"),
            Price = filters.Price(shelf.Price),
            Facets = filters.Facets(shelf.Count, shelf.Available, [], shelf.Brands, shelf.Facets),
            Applied = [.. filters.Applied(shelf.Brands, shelf.Facets)],
            Sorts = [.. Enum.GetValues<ShelfSort>().Select(sort => new SortChoice(ShelfQuery.Word(sort), SortTexts.Of(sort).ToString(), sort == query.Sort))],
        };
    }

    /// <summary>One scale where every card has a drawing of ours; a single photo would make it untrue. A small part would hardly be seen on it, so parts fill their frames.</summary>
    private ShelfScale? Scale(IReadOnlyList<ProductCard> cards)
    {
        var drawings = context.RequestServices.GetRequiredService<DrawingIndex>();
        var drawn = cards.Select(card => drawings.Find(card.Picture)).OfType<Drawing>().Where(drawing => !drawing.IsPart).ToList();
        return drawn.Count > 0 && drawn.Count == cards.Count ? ShelfScale.For(drawn) : null;
    }
}
