using System.Globalization;
using Storefront.Catalog.Categories;
using Storefront.Catalog.Comparing;
using Storefront.Kernel.Languages;
using Storefront.Web.Catalog.Cards;
using Storefront.Web.Catalog.Categories;
using Storefront.Web.Routing;
using Storefront.Web.Shared.Breadcrumbs;
using Storefront.Web.Shared.Drawings;
using Storefront.Web.Shared.Prices;
using Compared = Storefront.Catalog.Comparing.Comparison;

namespace Storefront.Web.Catalog.Comparison;

/// <summary>Turns a comparison into the page: words, bars, and the address of each other choice.</summary>
internal sealed class LayOutComparison(HttpContext context, CategoryTree tree, Compared compared)
{
    private readonly List<string> _slugs = [.. compared.Products.Select(product => product.Goods.Slug)];

    private readonly List<ComparedRow> _rows = [.. compared.Groups.SelectMany(group => group.Rows)];

    public ComparisonPage Page(IReadOnlyList<ProductCard> cards)
    {
        var path = compared.Products.Count == 0 ? [] : tree.PathTo(compared.Products[0].Goods.CategoryId);
        var drawings = context.RequestServices.GetRequiredService<DrawingIndex>();
        var drawn = cards.Select(card => drawings.Find(card.Picture)).OfType<Drawing>().Where(drawing => !drawing.IsPart).ToList();
        return new ComparisonPage
        {
            Columns = [.. cards.Select((card, place) => Column(card, place, cards))],
            Groups = Groups(),
            Crumbs = [.. LayOutShelf.CrumbsTo(context, tree, path, isLastLinked: true), new Crumb(ComparisonTexts.Compare.ToString())],
            Section = path is [{ Number: not null } section, ..] ? section.Slug : null,
            Scale = drawn.Count > 0 && drawn.Count == cards.Count ? ShelfScale.For(drawn) : null,
            Missing = compared.Missing,
            Beyond = [.. compared.Beyond.Select(product => product.Name)],
            Others = [.. compared.Others.Select(other => new ComparisonChoice(other.Slug, other.Name))],
            ListAddress = path.Count == 0 ? null : context.ShopPath($"c/{path[^1].Slug}"),
            Path = Address(_slugs),
        };
    }

    private static string Address(IEnumerable<string> slugs) => string.Join('&', slugs.Select((slug, place) => (place == 0 ? "compare?p=" : "p=") + slug)) is { Length: > 0 } query ? query : "compare";

    private ComparisonColumn Column(ProductCard card, int place, IReadOnlyList<ProductCard> cards) => new(
        card,
        NoBreak.Of(compared.Products[place].Summary),
        [.. Points(card, place, cards).OrderByDescending(point => point.IsFor)],
        context.ShopPath(Address(_slugs.Where((_, other) => other != place))));

    private IEnumerable<ComparisonPoint> Points(ProductCard card, int place, IReadOnlyList<ProductCard> cards)
    {
        var others = cards.Where((_, other) => other != place).Select(other => other.Price.Minor).ToList();
        if (others.Count > 0 && card.Price.Minor < others.Min())
        {
            yield return new ComparisonPoint(true, ComparisonTexts.CostsLeast.With(PriceTagHelper.Say(card.Price)).ToString());
        }
        else if (others.Count > 0 && card.Price.Minor > others.Max())
        {
            yield return new ComparisonPoint(false, ComparisonTexts.CostsMost.With(PriceTagHelper.Say(card.Price)).ToString());
        }

        foreach (var point in ForAndAgainst.Of(place, _rows))
        {
            var label = point.Attribute.Label(context.Market().Language);
            var words = point.Value.Number is null or 0 ? ComparisonTexts.Said : cards.Count == 2
                ? point.IsFor ? ComparisonTexts.Better : ComparisonTexts.Behind
                : point.IsFor ? ComparisonTexts.Best : ComparisonTexts.Last;
            yield return new ComparisonPoint(point.IsFor, words.With(label, point.Value.Words).ToString());
        }
    }

    private ComparisonRow Row(ComparedRow row) => new(
        row.Attribute.Label(context.Market().Language),
        row.Differs,
        [.. row.Values.Select((value, place) => new ComparisonCell(value is null ? null : NoBreak.Of(value.Words), value?.Tag, row.Shares?[place], value is not null && row.OddOne == place))]);

    private List<ComparisonGroup> Groups()
    {
        var repair = new ComparisonGroup(ComparisonTexts.Repair.ToString(), Repair());
        var groups = compared.Groups.Select(group => new ComparisonGroup(group.Name, [.. group.Rows.Select(Row), .. group.Name == repair.Name ? repair.Rows : []])).ToList();
        return groups.Exists(group => group.Name == repair.Name) || repair.Rows.Count == 0 ? groups : [.. groups, repair];
    }

    /// <summary>What the catalogue knows of every product besides its attributes.</summary>
    private List<ComparisonRow> Repair()
    {
        var rows = new List<ComparisonRow>();
        Add(ComparisonTexts.PartsUntil, product => product.Life.PartsUntil);
        if (compared.Products.Any(product => product.Life.SoftwareUntil is not null))
        {
            // Whoever says until when there are parts would say it of software too; of all others nothing is known.
            Add(ComparisonTexts.SoftwareUntil, product => product.Life.SoftwareUntil ?? (product.Life.PartsUntil is null ? null : ComparisonTexts.NoSoftware.ToString()));
        }

        Add(ComparisonTexts.Guarantee, product => product.WarrantyYears == 0 ? null : (product.WarrantyYears == 1 ? ComparisonTexts.OneYear : ComparisonTexts.Years).With(product.WarrantyYears.ToString(CultureInfo.CurrentCulture)).ToString());
        return rows;

        void Add(Kernel.Languages.Text label, Func<ComparedProduct, string?> words)
        {
            var cells = compared.Products.Select(words).ToList();
            if (cells.Exists(cell => cell is not null))
            {
                rows.Add(new ComparisonRow(label.ToString(), cells.Distinct().Skip(1).Any(), [.. cells.Select(cell => new ComparisonCell(cell))]));
            }
        }
    }
}
