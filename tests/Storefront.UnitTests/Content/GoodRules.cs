using System.Globalization;
using System.Text.RegularExpressions;

namespace Storefront.UnitTests.Content;

/// <summary>Goods: what they point to, what they say.</summary>
internal static partial class GoodRules
{
    public static IReadOnlyList<ContentRule> All { get; } =
    [
        new("a file carries its good's slug and lies in its section's folder",
            content => content.Goods.Where(good => good.File != good.Slug || !good.Folder.StartsWith($"{good.Section}-", StringComparison.Ordinal)).Select(good => good.Model),
            content => content.Goods[3].Section = 8),
        new("slugs, models and SKUs are given once",
            content => Twice(content.Goods.Select(good => good.Slug)).Concat(Twice(content.Goods.Select(good => good.Model))).Concat(Twice(content.Variants.Select(row => row.Variant.Sku))),
            content => content.Goods[1].Variants[0].Sku = content.Goods[2].Variants[0].Sku),
        new("a good's category exists and lies in its section",
            content => content.Goods.Where(good => !content.Shelf.Categories.Exists(category => category.Slug == good.Category && category.Section == good.Section))
                .Select(good => $"{good}: {good.Category}"),
            content => content.Goods[0].Category = "nowhere"),
        new("categories and sections are a tree without loose ends",
            Shelf,
            content => content.Shelf.Categories[5].Parent = "nowhere"),
        new("a good's brand exists",
            content => content.Goods.Where(good => !content.Brands.Exists(brand => brand.Name["en"] == good.Brand || brand.Slug == good.Brand)).Select(good => $"{good}: {good.Brand}"),
            content => content.Goods[0].Brand = "Nobody"),
        new("a good's tax class exists",
            content => content.Goods.Where(good => !content.Tax.Classes.Exists(known => known.Code == good.TaxClass)).Select(good => $"{good}: {good.TaxClass}"),
            content => content.Goods[0].TaxClass = "none"),
        new("finishes and options of variants exist and tell the variants apart",
            Options,
            content => content.Goods.First(good => good.Variants.Count > 1).Variants.ForEach(variant => variant.Finish = "moss")),
        new("a good is drawn in every finish that it comes in",
            Pictures,
            content => content.Pictures.Remove("kettle-moss")),
        new("an attribute exists, stands once, and has a value of its kind",
            Attributes,
            content => content.Goods[0].Attributes[0].Value = new List<object> { "a" }),
        new("a value that differs by mains names every market's mains",
            content => content.Goods.SelectMany(good => good.Attributes.Where(attribute => attribute.Value is Dictionary<object, object> map && !map.ContainsKey("en")
                    && !content.Trade.Markets.Select(market => market.Voltage).ToHashSet().SetEquals(map.Keys.Cast<string>()))
                .Select(attribute => $"{good}: {attribute.Code}")),
            content => content.Trade.Markets[0].Voltage = "jp"),
        new("a link leads to a model, a SKU or a part number, and never to itself or twice to the same",
            Links,
            content => content.Goods[0].Links.GoesWith.Add("XX-99")),
        new("every text is there in both languages",
            content => content.Texts.Where(text => text.Languages.Count != 2 || !text.Languages.GetValueOrDefault("en") || !text.Languages.GetValueOrDefault("zh-CN")).Select(text => text.Place),
            content => content.Texts[7].Languages.Remove("zh-CN")),
        new("a good's life is a month, then a year not before it",
            content => content.Goods.Where(good => !Month().IsMatch(good.Life.SoldSince) || good.Life.PartsUntil < Year(good.Life.SoldSince)
                || good.Life.SoftwareUntil < Year(good.Life.SoldSince)).Select(good => good.Model),
            content => content.Goods[0].Life.PartsUntil = 1999),
        new("a question is answered by the same person in both languages, after the same time",
            content => content.Goods.Where(good => good.Questions.Exists(question => question["en"].By != question["zh-CN"].By || question["en"].Months != question["zh-CN"].Months))
                .Select(good => good.Model),
            content => content.Goods[0].Questions[0]["en"].By = "nobody"),
        new("a guarantee of two years at least, as the law of the Union asks",
            content => content.Goods.Where(good => good.WarrantyYears < 2).Select(good => good.Model),
            content => content.Goods[0].WarrantyYears = 1),
    ];

    public static IEnumerable<string> Twice(IEnumerable<string> values) =>
        values.GroupBy(value => value, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key);

    private static IEnumerable<string> Shelf(ShopContent content)
    {
        var (sections, categories) = (content.Shelf.Sections, content.Shelf.Categories);
        return Twice(categories.Select(category => category.Slug).Concat(sections.Select(section => section.Slug)))
            .Concat(categories.Where(category => !sections.Exists(section => section.Number == category.Section)).Select(category => category.Slug))
            .Concat(categories.Where(category => category.Parent is not null
                && !categories.Exists(parent => parent.Slug == category.Parent && parent.Section == category.Section)
                && !sections.Exists(section => section.Slug == category.Parent && section.Number == category.Section)).Select(category => category.Slug))
            .Concat(sections.Where(section => section.PartsCategory is not null && !categories.Exists(category => category.Slug == section.PartsCategory))
                .Select(section => section.Slug))
            .Concat(sections.Where(section => section.PartsCategory is null && content.Parts.Any(row => row.Good.Section == section.Number)).Select(section => section.Slug));
    }

    private static IEnumerable<string> Options(ShopContent content) => content.Goods.SelectMany(good =>
        good.Variants.Where(variant => variant.Finish is not null && !content.Looks.Finishes.Exists(finish => finish.Code == variant.Finish)).Select(variant => variant.Sku)
            .Concat(good.Variants.Where(variant => variant.Option is not null && !content.Looks.Axes.Exists(axis => axis.Code == variant.Option.Code)).Select(variant => variant.Sku))
            .Concat(Twice(good.Variants.Select(variant => $"{good}: {variant.Finish} {variant.Option?.Code} {variant.Option?.Value}"))));

    private static IEnumerable<string> Pictures(ShopContent content) => content.Goods.SelectMany(good => new[] { good.Drawing }.Concat(good.Views).SelectMany(name =>
        content.Drawings.Find(drawing => drawing.Name == name) is null
            ? [$"{good}: no drawing {name}"]
            : good.Variants.Select(variant => variant.Finish is null ? name : $"{name}-{variant.Finish}").Append(name).Distinct()
                .Where(picture => !content.Pictures.Contains(picture)).Select(picture => $"{good}: {picture}.svg")));

    private static IEnumerable<string> Attributes(ShopContent content)
    {
        var known = content.Attributes.ToDictionary(attribute => attribute.Code);
        return Twice(content.Attributes.Select(attribute => attribute.Code)).Concat(content.Goods.SelectMany(good =>
            Twice(good.Attributes.Select(attribute => $"{good}: {attribute.Code}"))
                .Concat(good.Attributes.Where(attribute => !known.TryGetValue(attribute.Code, out var kind) || !Fits(kind.Kind, attribute.Value))
                    .Select(attribute => $"{good}: {attribute.Code}"))));
    }

    private static bool Fits(string kind, object value) => (kind, value) switch
    {
        (_, Dictionary<object, object> map) when !map.ContainsKey("en") => map.Values.All(each => Fits(kind, each)),
        ("number", string text) => decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        ("boolean", string text) => text is "true" or "false",
        ("text", string text) => text.Length > 0,
        ("text", Dictionary<object, object> map) => map.Count == 2,
        ("list", List<object> list) => list.Count > 0,
        _ => false,
    };

    private static IEnumerable<string> Links(ShopContent content)
    {
        var known = content.Goods.Select(good => good.Model).Concat(content.Variants.Select(row => row.Variant.Sku)).Concat(content.Parts.Select(row => row.Part.Number)).ToHashSet();
        return content.Goods.SelectMany(good => good.Links.All
            .Where(link => !known.Contains(link) || link == good.Model || good.Variants.Exists(variant => variant.Sku == link))
            .Concat(new[] { good.Links.Accessory, good.Links.Consumable, good.Links.Spare, good.Links.GoesWith }.SelectMany(Twice))
            .Select(link => $"{good} → {link}"));
    }

    private static int Year(string month) => int.Parse(month[..4], CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\d{4}-(0[1-9]|1[0-2])$")]
    private static partial Regex Month();
}
