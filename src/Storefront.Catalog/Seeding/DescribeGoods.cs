using Storefront.Catalog.Attributes;
using Storefront.Catalog.Prices;
using Storefront.Catalog.Products;

namespace Storefront.Catalog.Seeding;

/// <summary>Makes products say what their files say.</summary>
internal sealed class DescribeGoods(ContentGoods content, SeedShelves shelves, Targets targets, IReadOnlySet<string> stocked, DateTimeOffset now)
{
    private static readonly string _drawings = Path.Combine(Folders.Content, "drawings", "svg");

    private readonly Dictionary<string, FinishesFile.Row> _finishes = content.Finishes.Finishes.ToDictionary(row => row.Code);

    private readonly Dictionary<string, FinishesFile.Row> _axes = content.Finishes.Axes.ToDictionary(row => row.Code);

    private readonly Dictionary<string, int> _places = [];

    public void Good(Product product, GoodsFile good)
    {
        product.Classify(good.Model, Brand(good), shelves.Categories[good.Category].Id, good.TaxClass, Place(good.Category));
        product.Draw(good.Drawing, good.Views, Facts.Number(good, "height"));
        product.Guarantee(new Lifetime(good.Life.SoldSince, good.Life.LastSale, good.Life.PartsUntil, good.Life.SoftwareUntil), good.WarrantyYears);
        foreach (var language in Language.All)
        {
            product.Write(language, Words(good, language.Tag));
        }

        var weight = (int)Math.Round((Facts.Number(good, "weight") ?? 0) * 1000);
        foreach (var (row, position) in good.Variants.Select((row, position) => (row, position)))
        {
            Describe(product, row, position, Picture(good.Drawing, row.Finish), weight, Options(row));
        }

        product.WithdrawAllBut(good.Variants.Select(row => row.Sku).ToHashSet());
        product.State(good.Attributes.SelectMany(fact => Facts.Of(product.Id, Attribute(fact.Code, good), fact.Value)).Concat(Axes(product)));
        product.Link(Links(product.Id, good));
        product.ListParts(good.Parts.Select((row, position) => Numbered(product.Id, row, position, good)));
        Finish(product, good.Model, good.Hash);
    }

    public void Part(Product product, SoldPart part)
    {
        var (row, first) = (part.Row, part.ListedIn[0]);
        var category = content.Sections.Sections.First(section => section.Number == first.Section).PartsCategory
            ?? throw new InvalidDataException($"Part {row.Number} is listed in section {first.Section}, which has no parts_category.");
        product.Classify(row.Number, Brand(first), shelves.Categories[category].Id, "standard", Place(category));
        product.Guarantee(new Lifetime(null, null, part.PartsUntil, null), 2);
        product.Write(Language.En, new ProductWords { Name = $"{row.Name["en"]} {row.Number}", Line = "Fits " + string.Join(", ", row.Fits) + (part.Finish is { } colour ? $" · comes in {_finishes[colour].Name["en"].ToLowerInvariant()}" : "") });
        product.Write(Language.Zh, new ProductWords { Name = $"{row.Name["zh-CN"]} {row.Number}", Line = "适配 " + string.Join("、", row.Fits) + (part.Finish is null ? "" : $" · {_finishes[part.Finish].Name["zh-CN"]}色") });

        var offered = new GoodsFile.VariantRow { Sku = row.Number, Gtin = row.Gtin, Finish = part.Finish, Price = row.Price };
        var shown = part.ListedIn.FirstOrDefault(good => Drawn(good, row.Number) is not null);
        product.Draw(null, shown is null ? [] : [shown.Views.Find(view => view.EndsWith("-exploded", StringComparison.Ordinal)) ?? shown.Drawing!], null);
        Describe(product, offered, 0, shown is null ? null : Drawn(shown, row.Number), (int)Math.Round(row.Weight * 1000), Options(offered));
        product.State(
        [
            .. row.Fits.Select((model, position) => AttributeValue.Of(product.Id, shelves.Attributes["fits"].Id, model, model, position: position)),
            AttributeValue.Of(product.Id, shelves.Attributes["part_number"].Id, row.Number, row.Number),
            AttributeValue.Of(product.Id, shelves.Attributes["weight"].Id, row.Weight),
            AttributeValue.Of(product.Id, shelves.Attributes["minutes_to_change"].Id, row.Minutes),
            AttributeValue.Of(product.Id, shelves.Attributes["tools_needed"].Id, content.Tools.Of(row.Tools).En, content.Tools.Of(row.Tools).Zh),
            .. Axes(product),
        ]);
        Finish(product, row.Number, part.Hash);
    }

    private void Finish(Product product, string externalId, string hash)
    {
        product.ComeFrom(SeedCatalogue.Source, externalId, hash);
        product.Publish();
        product.Settle(now);
    }

    private void Describe(Product product, GoodsFile.VariantRow row, int position, string? picture, int weight, IReadOnlyList<OptionValue> options)
    {
        var isNew = product.Variants.All(variant => variant.Sku != row.Sku);
        var variant = product.Offer(row.Sku);
        variant.Describe(position, row.Finish, options, picture, weight);
        variant.Code(row.Gtin is null
            ? []
            : [VariantGtin.Normalise(row.Gtin) ?? throw new InvalidDataException($"{row.Sku} has no valid barcode: {row.Gtin}.")]);
        foreach (var currency in new[] { Currency.Usd, Currency.Eur, Currency.Cny })
        {
            variant.Price(currency, row.Price.TryGetValue(currency.Code, out var major) ? Money.Of(major, currency).Minor : null, PriceCauses.Seed, now);
        }

        if (isNew)
        {
            variant.NoteAvailability(stocked.Contains(row.Sku));
        }
    }

    private List<OptionValue> Options(GoodsFile.VariantRow row)
    {
        var options = new List<OptionValue>();
        if (row.Finish is { } finish)
        {
            var (axis, name) = (_axes["finish"].Name, _finishes[finish].Name);
            options.Add(new OptionValue("finish", axis["en"], axis["zh-CN"], finish, name["en"], name["zh-CN"]));
        }

        if (row.Option is { } option)
        {
            var axis = _axes[option.Code].Name;
            options.Add(new OptionValue(option.Code, axis["en"], axis["zh-CN"], option.Value, option.Name["en"], option.Name["zh-CN"]));
        }

        return options;
    }

    private IEnumerable<AttributeValue> Axes(Product product) =>
        from variant in product.Variants
        where !variant.IsWithdrawn
        from option in variant.Options
        group option by (option.Axis, option.Value) into same
        group same.First() by same.Key.Axis into axis
        from value in axis.Select((option, position) => (option, position))
        select AttributeValue.Of(
            product.Id, shelves.Attributes[axis.Key].Id, value.option.NameEn, value.option.NameZh, position: value.position, facet: value.option.Value);

    private IEnumerable<ProductLink> Links(Guid productId, GoodsFile good) =>
        new (LinkKind Kind, IEnumerable<string> Names)[]
        {
            (LinkKind.Accessory, good.Links.Accessory),
            (LinkKind.Consumable, good.Links.Consumable),
            (LinkKind.SparePart, good.Links.Spare),
            (LinkKind.Successor, good.Links.Successor is { } successor ? [successor] : []),
            (LinkKind.GoesWith, good.Links.GoesWith),
        }
        .SelectMany(list => list.Names.Select((name, position) => new ProductLink(productId, list.Kind, targets.Find(name, good.Model), position)))
        .Where(link => link.TargetId != productId);

    private NumberedPart Numbered(Guid productId, GoodsFile.PartRow row, int position, GoodsFile good) => new()
    {
        ProductId = productId,
        Number = row.Number,
        Position = position,
        Figure = row.NotDrawn ? null : row.Figure,
        DrawingKey = row.Key,
        NameEn = row.Name["en"],
        NameZh = row.Name["zh-CN"],
        Minutes = row.Minutes,
        Tools = row.Tools,
        TargetId = row.NotSold is null ? targets.Find(row.Number, good.Model) : null,
        NotSoldEn = row.NotSold?["en"],
        NotSoldZh = row.NotSold?["zh-CN"],
    };

    private static ProductWords Words(GoodsFile good, string tag) => new()
    {
        Name = good.Name[tag],
        Line = good.Line[tag],
        Summary = good.Summary[tag],
        Story = good.Story[tag].Trim(),
        Performance = good.Performance[tag],
        Quality = good.Quality[tag],
        UseAndCare = good.UseAndCare[tag],
        Questions = [.. good.Questions.Where(question => question.ContainsKey(tag)).Select(question => question[tag]).Select(row => new Question(row.Q, row.A, row.By, row.Months))],
    };

    private Guid Brand(GoodsFile good) => shelves.Brands[Slugs.Of(good.Brand)].Id;

    private AttributeDefinition Attribute(string code, GoodsFile good) =>
        shelves.Attributes.TryGetValue(code, out var attribute) ? attribute : throw new InvalidDataException($"{good.Model} states '{code}', which attributes.yaml does not know.");

    /// <summary>Shelf order: categories as sections.yaml lists them, goods within them as they come.</summary>
    private int Place(string category)
    {
        var place = _places[category] = _places.GetValueOrDefault(category) + 1;
        return (shelves.Categories[category].Position * 1000) + place;
    }

    /// <summary>The group of a good's drawing that shows this part, by itself. Null where it is not drawn.</summary>
    private static string? Drawn(GoodsFile good, string number)
    {
        var row = good.Parts.First(part => part.Number == number);
        var name = $"parts/{good.Drawing}.{row.Key}.svg";
        return !row.NotDrawn && File.Exists(Path.Combine(_drawings, name)) ? $"drawings/{name}" : null;
    }

    private static string? Picture(string? drawing, string? finish)
    {
        if (drawing is null)
        {
            return null;
        }

        var name = finish is not null && File.Exists(Path.Combine(_drawings, $"{drawing}-{finish}.svg")) ? $"{drawing}-{finish}" : drawing;
        return $"drawings/{name}.svg";
    }
}
