using System.Globalization;
using Microsoft.AspNetCore.OutputCaching;
using Storefront.Catalog.Products;
using Storefront.Catalog.Shelves;
using Storefront.Contracts.Catalog;
using Storefront.Kernel;
using Storefront.Kernel.Languages;
using Storefront.Kernel.Markets;
using Storefront.Ordering.Addresses;
using Storefront.Web.Catalog.Cards;
using Storefront.Web.Catalog.Categories;
using Storefront.Web.Catalog.Comparison;
using Storefront.Web.Catalog.Home;
using Storefront.Web.Ordering;
using Storefront.Web.Routing;
using Storefront.Web.Shared.Breadcrumbs;
using Storefront.Web.Shared.Drawings;

namespace Storefront.Web.Catalog.Products;

/// <summary>Joins a product's sheet with stock, tax and delivery of this moment. One more statement.</summary>
public sealed class ShowProduct(FindShelf findShelf, IStockLevels stock, ITaxRates taxes, IDeliveryPromise promises, AddressBook addresses, ToolNames tools, MarketList markets, DrawingIndex drawings, TimeProvider clock)
{
    private const int MostPerOrder = 20;

    /// <summary>One row of those that nobody chose by hand.</summary>
    private const int MostCounted = 4;

    private static readonly string[] _sides = ["width", "height", "depth"];

    /// <param name="address">Of this page, where it is not the product's own.</param>
    public async Task<ProductPage> RunAsync(ProductSheet sheet, string? sku, HttpContext context, CancellationToken cancellation, string? address = null)
    {
        var market = context.Market();
        var levels = await stock.FindAsync([.. AllVariants(sheet).Distinct()], cancellation);
        var tree = await findShelf.CategoriesAsync(cancellation);
        var path = tree.PathTo(sheet.CategoryId);
        var chosen = Choose(sheet, sku, levels);
        return new ProductPage
        {
            Slug = sheet.Slug,
            Name = sheet.Words.Name,
            Brand = sheet.Brand,
            Maker = sheet.IsHouse ? null : sheet.Brand,
            Summary = NoBreak.Of(sheet.Words.Summary.Length > 0 ? sheet.Words.Summary : sheet.Words.Line),
            WordsLanguage = sheet.WordsTag,
            Section = path is [{ Number: not null } section, ..] ? section.Slug : null,
            Crumbs = [.. LayOutShelf.CrumbsTo(context, tree, path, isLastLinked: true), new Crumb(sheet.Words.Name)],
            Pictures = [.. Pictures(sheet, chosen), .. Photo.Of(sheet.Photos, chosen?.Sku).Select(photo => new ProductPicture(photo.Path, photo.Alt(market.Language) is { Length: > 0 } alt ? alt : RelatedTexts.Photo.ToString()))],
            Plate = chosen?.Picture is null
                ? new RatingPlate(sheet.Brand, sheet.Model, [.. sheet.Facts.SelectMany(group => group.Facts).Where(fact => fact.Value.Length < RatingPlate.LongestValue).Take(3).Select(fact => new Fact(fact.Label, fact.Value))])
                : null,
            Measures = Measures(sheet),
            Options = new OptionLinks(sheet, chosen, levels, context, address).Axes(),
            Buy = chosen?.Minor is null ? null : Buy(sheet, chosen, market, levels, context),
            SoldIn = [.. markets.All.Where(other => sheet.OtherCurrencies.Contains(other.Currency.Code)).Select(other => new MarketThatSells(other.Name.ToString(), $"/{other.Segment}/p/{sheet.Slug}"))],
            WarrantyYears = sheet.WarrantyYears,
            Story = [.. sheet.Words.Story.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(NoBreak.Of)],
            Performance = [.. sheet.Words.Performance.Select(NoBreak.Of)],
            Quality = [.. sheet.Words.Quality.Select(NoBreak.Of)],
            UseAndCare = [.. sheet.Words.UseAndCare.Select(NoBreak.Of)],
            Facts = Facts(sheet),
            Parts = [.. sheet.Parts.Select(part => WithChange(Row(part, market, levels), part))],
            Related = [.. Related(sheet, market, levels)],
            Questions = [.. sheet.Words.Questions.Select(question => new Answered(NoBreak.Of(question.Asked), NoBreak.Of(question.Answer), RelatedTexts.By(question.By, question.Months)))],
        };
    }

    public static PartRow Row(SheetPart part, Market market, IReadOnlyDictionary<Guid, StockLevel> levels) => new(
        part.Figure,
        part.Number,
        part.Name,
        part.Slug,
        part.Minor is { } minor ? new Money(minor, market.Currency) : null,
        ShowCards.Available(levels, part.VariantIds),
        ShowCards.NextDelivery(levels, part.VariantIds),
        part.NotSold,
        Small: part.Colour is { } colour ? ProductTexts.InColour(colour).ToString() : null);

    private PartRow WithChange(PartRow row, SheetPart part)
    {
        var change = part.Tools.Count == 0 ? ProductTexts.ChangeByHand.With(part.Minutes) : ProductTexts.Change.With(part.Minutes, tools.Of(part.Tools));
        return row with { Small = row.Small is { } colour ? $"{change} · {colour}" : change.ToString() };
    }

    private static IEnumerable<Guid> AllVariants(ProductSheet sheet) => sheet.Variants.Select(variant => variant.Id)
        .Concat(sheet.Parts.SelectMany(part => part.VariantIds))
        .Concat(sheet.Links.Concat(sheet.PartOf).Concat(sheet.Together).Concat(sheet.Similar).SelectMany(link => link.VariantIds));

    private static SheetVariant? Choose(ProductSheet sheet, string? sku, IReadOnlyDictionary<Guid, StockLevel> levels) =>
        sheet.Variants.FirstOrDefault(variant => string.Equals(variant.Sku, sku, StringComparison.OrdinalIgnoreCase))
        ?? sheet.Variants.FirstOrDefault(variant => variant.Minor is not null && ShowCards.Available(levels, [variant.Id]) > 0)
        ?? (sheet.Variants.Count > 0 ? sheet.Variants[0] : null);

    private BuyBox Buy(ProductSheet sheet, SheetVariant chosen, Market market, IReadOnlyDictionary<Guid, StockLevel> levels, HttpContext context)
    {
        var price = new Money(chosen.Minor!.Value, market.Currency);
        var available = ShowCards.Available(levels, [chosen.Id]);
        return new BuyBox
        {
            VariantId = chosen.Id,
            Sku = chosen.Sku,
            Gtin = chosen.Gtin is { } gtin ? VariantGtin.Printed(gtin) : null,
            Price = price,
            Tax = taxes.Usual(market.Segment, sheet.TaxClass) is { IsInclusive: true } rate ? Contained(price, rate.Percent) : null,
            Available = available,
            NextDelivery = ShowCards.NextDelivery(levels, [chosen.Id]),
            Delivery = available > 0 ? Promise(market, chosen, context) : null,
            ReturnDays = promises.ReturnDays(market.Segment),
            MostPerOrder = Math.Min(available, MostPerOrder),
        };
    }

    /// <summary>Tax within a gross price: p × r ÷ (100 + r), by the one function that splits money.</summary>
    private static TaxContained Contained(Money price, decimal percent)
    {
        var weight = (long)(percent * 1000);
        var parts = price.Allocate([weight, 100_000]);
        return new TaxContained(percent, parts[0], parts[1]);
    }

    /// <summary>The attributes by group, and to the group of repair what the catalogue keeps beside them.</summary>
    private static List<FactGroup> Facts(ProductSheet sheet)
    {
        var groups = sheet.Facts.Select(group => new FactGroup(group.Name, [.. group.Facts.Select(fact => new Fact(fact.Label, NoBreak.Of(fact.Value)))])).ToList();
        var years = new (Text Label, string? Year)[] { (ComparisonTexts.PartsUntil, sheet.Life.PartsUntil), (ComparisonTexts.SoftwareUntil, sheet.Life.SoftwareUntil) }
            .Where(until => until.Year is not null).Select(until => new Fact(until.Label.ToString(), until.Year!)).ToList();
        var repair = ComparisonTexts.Repair.ToString();
        var place = groups.FindIndex(group => group.Name == repair);
        return (years.Count, place) switch
        {
            (0, _) => groups,
            (_, < 0) => [.. groups, new FactGroup(repair, years)],
            _ => [.. groups.Take(place), new FactGroup(repair, [.. groups[place].Facts, .. years]), .. groups.Skip(place + 1)],
        };
    }

    private DeliveryPromise? Promise(Market market, SheetVariant chosen, HttpContext context)
    {
        if (promises.Find(market.Segment, chosen.WeightGrams, chosen.Minor!.Value) is not { } promise)
        {
            return null;
        }

        // The page may be kept no longer than what it promises, and "today" no longer than the day.
        var now = TimeZoneInfo.ConvertTime(clock.GetUtcNow(), market.Dispatch.TimeZone);
        var orderBy = TimeZoneInfo.ConvertTime(promise.OrderBy, market.Dispatch.TimeZone);
        var left = new[] { orderBy - now, TimeSpan.FromDays(1) - now.TimeOfDay }.Min();
        if (context.Features.Get<IOutputCacheFeature>()?.Context is { } page && left < page.ResponseExpirationTimeSpan)
        {
            page.ResponseExpirationTimeSpan = left > TimeSpan.FromSeconds(1) ? left : TimeSpan.FromSeconds(1);
        }

        return new DeliveryPromise(
            promise.Latest,
            PromiseWords.Place(addresses.Find(market.DefaultDestination.Country)!, market.DefaultDestination),
            orderBy,
            PromiseWords.Day(orderBy, now),
            RelatedTexts.Place(market.Dispatch.Site, markets),
            new Money(promise.CostMinor, market.Currency));
    }

    private List<ProductPicture> Pictures(ProductSheet sheet, SheetVariant? chosen)
    {
        if (chosen?.Picture is not { } front || Photo.Is(front))
        {
            return [];
        }

        var isPart = sheet.Kind == ProductKind.Part;
        var pictures = new List<ProductPicture> { new(front, (isPart ? RelatedTexts.ByItself : RelatedTexts.View(drawings.Find(front))).ToString()) };
        foreach (var view in sheet.Views)
        {
            var own = $"drawings/{view}-{chosen.Finish}.svg";
            var plain = $"drawings/{view}.svg";
            var path = File.Exists(Path.Combine(Folders.Content, "drawings", "svg", Path.GetFileName(own))) ? own : plain;
            pictures.Add(new ProductPicture(path, (isPart ? RelatedTexts.InPlace : RelatedTexts.View(drawings.Find(path))).ToString()));
        }

        return pictures;
    }

    private static string? Measures(ProductSheet sheet)
    {
        var facts = sheet.Facts.SelectMany(group => group.Facts).ToLookup(fact => fact.Code, fact => fact.Value);
        var sides = _sides.Select(code => facts[code].FirstOrDefault()?.Replace(" mm", "", StringComparison.Ordinal)).OfType<string>().ToList();
        return sides.Count == 3 ? string.Create(CultureInfo.CurrentCulture, $"{string.Join(" × ", sides)} mm") : null;
    }

    /// <summary>What the shop itself says belongs together goes first, then what orders and prices say; nothing stands there twice.</summary>
    private static IEnumerable<Related> Related(ProductSheet sheet, Market market, IReadOnlyDictionary<Guid, StockLevel> levels)
    {
        var name = sheet.Words.Name;

        var carded = new HashSet<string>(StringComparer.Ordinal);
        var shown = sheet.Parts.Select(part => part.Slug).OfType<string>().Append(sheet.Slug).ToHashSet(StringComparer.Ordinal);
        foreach (var (heading, reason, links, isAdvice, most) in new (Text Heading, Text? Reason, IEnumerable<SheetLink> Links, bool IsAdvice, int Most)[]
        {
            (RelatedTexts.PartOf, null, sheet.PartOf, false, int.MaxValue),
            (RelatedTexts.Successor, RelatedTexts.SuccessorMeans.With(name), Of(LinkKind.Successor), false, int.MaxValue),
            (RelatedTexts.Consumables, RelatedTexts.UsedUpBy.With(name), Of(LinkKind.Consumable), true, int.MaxValue),
            (RelatedTexts.Accessories, RelatedTexts.Fits.With(name), Of(LinkKind.Accessory), true, int.MaxValue),
            (RelatedTexts.SpareParts, RelatedTexts.Fits.With(name), Of(LinkKind.SparePart), true, int.MaxValue),
            (RelatedTexts.GoesWith, RelatedTexts.ChosenByUs, Of(LinkKind.GoesWith), true, int.MaxValue),
            (RelatedTexts.Together, RelatedTexts.TogetherMeans, sheet.Together.Where(IsNew), true, MostCounted),
            (RelatedTexts.Similar, RelatedTexts.SimilarMeans, sheet.Similar.Where(IsNew), true, MostCounted),
        })
        {
            // What cannot be had is no advice. What it is a part of, and what came after it, is so even when sold out.
            var cards = links.Where(link => link.LowestMinor is not null && !carded.Contains(link.Slug)).Select(link => ShowCards.Card(link, market, levels))
                .Where(card => !isAdvice || card.Available > 0).Take(most).ToList();
            carded.UnionWith(cards.Select(card => card.Slug));
            shown.UnionWith(carded);
            if (cards.Count > 0)
            {
                yield return new Related(heading.ToString(), reason?.ToString(), cards);
            }
        }

        IEnumerable<SheetLink> Of(LinkKind kind) => sheet.Links.Where(link => link.Kind == kind);

        bool IsNew(SheetLink link) => !shown.Contains(link.Slug);
    }
}
