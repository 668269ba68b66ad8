using System.Globalization;
using Storefront.Kernel;

namespace Storefront.UnitTests.Content;

/// <summary>Parts, their barcodes and what lies on the shelf: one number is one thing, with one row.</summary>
internal static class PartRules
{
    public static IReadOnlyList<ContentRule> All { get; } =
    [
        new("the same part number has the same row in every list",
            content => content.Parts.GroupBy(row => row.Part.Number).Where(same => same.Select(row => row.Part.Row()).Distinct().Count() > 1)
                .Select(same => string.Join(Environment.NewLine, same.Select(row => row.Part.Row()).Distinct())),
            content => content.Goods.First(good => good.Model == "K17 T").Parts[0].Minutes = 77),
        new("a part stands in the list of every good that it fits, or takes the place of one there, and fits every good in whose list it stands",
            Fits,
            content => content.Goods.First(good => good.Model == "K17").Parts[4].Fits.Add("R3")),
        new("a number stands once in a list, and so do its figure and key",
            content => content.Goods.SelectMany(good => GoodRules.Twice(good.Parts.Select(part => $"{good}: {part.Number}"))
                .Concat(GoodRules.Twice(good.Parts.Where(part => part.Figure is not null).Select(part => $"{good}: figure {part.Figure}")))
                .Concat(GoodRules.Twice(good.Parts.Where(part => !part.NotDrawn).Select(part => $"{good}: key {part.Key}")))),
            content => content.Goods[0].Parts[1].Figure = content.Goods[0].Parts[0].Figure),
        new("a part's key is in a drawing of its good under the same figure, or the part is marked as not drawn",
            Drawn,
            content => content.Goods[0].Parts[0].Key = "nothing"),
        new("a part that is sold and drawn has a picture of its own",
            content => content.Parts.Where(row => row.Part.NotSold is null && !row.Part.NotDrawn && !content.Pictures.Contains($"parts/{row.Good.Drawing}.{row.Part.Key}"))
                .Select(row => $"{row.Good}: {row.Part.Number}"),
            content => content.Pictures.Remove("parts/kettle.lid")),
        new("a part that shows the colour of a thing in several is drawn in the one colour in which spares are kept",
            content => content.Pictures.Where(picture => picture.StartsWith("parts/", StringComparison.Ordinal) && InAnotherColour(content, picture)),
            content => content.Looks.Spares = "moss"),
        new("a figure of a good's drawing stands in its list",
            content => content.Goods.Where(good => good.Parts.Count > 0).SelectMany(good => Views(content, good).SelectMany(drawing => drawing.Parts)
                .Where(drawn => !good.Parts.Exists(part => part.Key == drawn.Key)).Select(drawn => $"{good}: {drawn.Key}")),
            content => content.Goods[0].Parts.RemoveAt(0)),
        new("a part's tools exist",
            content => content.Parts.SelectMany(row => (row.Part.Tools ?? []).Where(tool => !content.Tools.Exists(known => known.Code == tool)).Select(tool => $"{row.Part.Number}: {tool}")),
            content => content.Goods[0].Parts[0].Tools = ["hammer"]),
        new("a part is sold with price, weight, minutes, tools and its barcode (unless each colour has its own), or not sold for a reason and without price or barcode",
            content => content.Parts.Where(row => row.Part.NotSold is null
                ? row.Part.Price is null || row.Part.Gtin is null == !IsModelOfSeveral(content, row.Part.Number) || row.Part.Weight is null || row.Part.Minutes is null || row.Part.Tools is null
                : row.Part.Price is not null || row.Part.Gtin is not null).Select(row => row.Part.Number),
            content => content.Goods[0].Parts[0].Gtin = null),
        new("a part that is a good of its own has that good's price, and its barcode where it is one variant",
            SameAsGood,
            content => content.Goods.First(good => good.Model == "K17-05").Variants[0].Price["EUR"] += 1),
        new("a good that is a part says of itself what the lists say: what it fits, its number, weight and minutes",
            SaysTheSame,
            content => content.Goods.First(good => good.Model == "K17-05").Attributes.First(attribute => attribute.Code == "minutes_to_change").Value = "99"),
        new("a good says how many of its parts are sold singly",
            content => content.Goods.Where(good => good.Attribute("parts_count") is string count && count != Written(good.Parts.Count(part => part.NotSold is null)))
                .Select(good => $"{good}: {good.Attribute("parts_count")}"),
            content => content.Goods.First(good => good.Attribute("parts_count") is not null).Parts.RemoveAt(0)),
        new("a spare that a good recommends is one of its parts",
            content => content.Goods.SelectMany(good => good.Links.Spare.Where(spare => !good.Parts.Exists(part => part.Number == spare)
                && !content.Parts.Any(row => row.Part.Number == spare && row.Part.Fits.Contains(good.Model))
                && !FitsOf(content.Goods.Find(other => other.Model == spare || other.Variants.Exists(variant => variant.Sku == spare))).Contains(good.Model))
                .Select(spare => $"{good}: {spare}")),
            content => content.Goods.First(good => good.Model == "K17").Links.Spare.Add("LB8-27")),
        new("a barcode is a GTIN-13 of the range for use inside a shop, 200 for goods and 201 for parts, with the right check digit",
            content => content.Variants.Where(row => !IsGtin(row.Variant.Gtin, "200")).Select(row => $"{row.Variant.Sku}: {row.Variant.Gtin}")
                .Concat(content.Parts.Where(row => row.Part.Gtin is not null && !IsGtin(row.Part.Gtin, IsGood(content, row.Part.Number) ? "200" : "201"))
                    .Select(row => $"{row.Part.Number}: {row.Part.Gtin}")),
            content => content.Goods[0].Variants[0].Gtin = "2001001100019"),
        new("a barcode belongs to one thing",
            content => content.Variants.Select(row => (row.Variant.Gtin, Number: row.Variant.Sku)).Concat(content.Parts.Where(row => row.Part.Gtin is not null && !IsModelOfSeveral(content, row.Part.Number))
                    .Select(row => (Gtin: row.Part.Gtin!, row.Part.Number)))
                .Distinct().GroupBy(row => row.Gtin).Where(same => same.Count() > 1).Select(same => string.Join(", ", same.Select(row => row.Number)) + ": " + same.Key),
            content => content.Goods[0].Variants[0].Gtin = content.Goods[1].Variants[0].Gtin),
        new("every SKU and every part that is sold lies on the shelf in one row, and nothing else does",
            Stock,
            content => content.Stock.RemoveAt(4)),
        new("what is sold out says when more comes",
            content => content.Stock.Where(row => row.OnHand < 0 || (row.OnHand == 0 && row.Incoming is null) || row.Incoming is { InDays: < 1 } or { Quantity: < 1 }).Select(row => row.Sku),
            content => (content.Stock[0].OnHand, content.Stock[0].Incoming) = (0, null)),
    ];

    private static bool InAnotherColour(ShopContent content, string picture)
    {
        var drawing = content.Drawings.Find(drawing => drawing.Name == picture["parts/".Length..].Split('.')[0]);
        var svg = File.ReadAllText(Path.Combine(Folders.Content, "drawings", "svg", $"{picture}.svg"));
        return drawing?.Finishes.Count > 1 && svg.Contains("var(--p-body", StringComparison.Ordinal) && !svg.Contains($"class=\"d v-{content.Looks.Spares}\"", StringComparison.Ordinal);
    }

    private static IEnumerable<string> Fits(ShopContent content)
    {
        var goods = content.Goods.ToDictionary(good => good.Model);
        return content.Parts.Where(row => !row.Part.Fits.Contains(row.Good.Model)).Select(row => $"{row.Part.Number} stands in {row.Good}'s list and does not fit it")
            .Concat(content.Parts.SelectMany(row => row.Part.Fits.Where(model => !goods.TryGetValue(model, out var good) || (!good.Parts.Exists(part => part.Number == row.Part.Number || part.Key == row.Part.Key) && !good.Links.Accessory.Contains(row.Part.Number)))
                .Select(model => $"{row.Part.Number} fits {model}, which lists neither it nor one that it takes the place of, and does not have it for an accessory")));
    }

    private static IEnumerable<Drawing> Views(ShopContent content, Good good) =>
        good.Views.Prepend(good.Drawing).Select(name => content.Drawings.Find(drawing => drawing.Name == name)).OfType<Drawing>();

    private static IEnumerable<string> Drawn(ShopContent content) => content.Parts.Where(row =>
    {
        var drawn = Views(content, row.Good).SelectMany(drawing => drawing.Parts).Where(part => part.Key == row.Part.Key).ToList();
        return row.Part.NotDrawn ? row.Part.Figure is not null : drawn.Count == 0 || drawn.Exists(part => part.Figure != row.Part.Figure);
    }).Select(row => $"{row.Good}: {row.Part.Number} {row.Part.Key} {row.Part.Figure}");

    private static IEnumerable<string> SameAsGood(ShopContent content) =>
        from row in content.Parts
        from good in content.Goods
        from variant in good.Variants
        where row.Part.NotSold is null && (variant.Sku == row.Part.Number || good.Model == row.Part.Number)
        where !variant.Price.OrderBy(price => price.Key).SequenceEqual(row.Part.Price!.OrderBy(price => price.Key))
            || (good.Variants.Count == 1 && variant.Gtin != row.Part.Gtin)
        select $"{row.Part.Number} in {row.Good}'s list and {variant.Sku}";

    private static IEnumerable<string> SaysTheSame(ShopContent content) =>
        from row in content.Parts
        from good in content.Goods
        where good.Variants.Exists(variant => variant.Sku == row.Part.Number) || good.Model == row.Part.Number
        from wrong in new[]
        {
            (Is: Written(good.Attribute("fits")), Should: string.Join(", ", row.Part.Fits), What: "fits"),
            (Is: Written(good.Attribute("part_number")), Should: row.Part.Number, What: "part_number"),
            (Is: Written(good.Attribute("weight")), Should: Written(row.Part.Weight), What: "weight"),
            (Is: Written(good.Attribute("minutes_to_change")), Should: Written(row.Part.Minutes), What: "minutes_to_change"),
        }
        where wrong.Is is not null && wrong.Is != wrong.Should
        select $"{good}: {wrong.What} is {wrong.Is}, in {row.Good}'s list {wrong.Should}";

    private static string? Written(object? value) => value switch
    {
        List<object> list => string.Join(", ", list),
        string text when decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) => number.ToString("0.######", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString("0.######", CultureInfo.InvariantCulture),
        _ => value?.ToString(),
    };

    private static IEnumerable<object> FitsOf(Good? good) => good?.Attribute("fits") as List<object> ?? [];

    private static bool IsGood(ShopContent content, string number) =>
        content.Goods.Exists(good => good.Model == number || good.Variants.Exists(variant => variant.Sku == number));

    private static bool IsModelOfSeveral(ShopContent content, string number) => content.Goods.Exists(good => good.Model == number && good.Variants.Count > 1);

    private static bool IsGtin(string gtin, string range) => gtin.Length == 13 && gtin.All(char.IsAsciiDigit) && gtin.StartsWith(range, StringComparison.Ordinal)
        && gtin.Select((digit, place) => (digit - '0') * (place % 2 == 0 ? 1 : 3)).Sum() % 10 == 0;

    private static IEnumerable<string> Stock(ShopContent content)
    {
        var sold = content.Variants.Select(row => row.Variant.Sku)
            .Concat(content.Parts.Where(row => row.Part.NotSold is null && !IsModelOfSeveral(content, row.Part.Number)).Select(row => row.Part.Number)).ToHashSet();
        var rows = content.Stock.Select(row => row.Sku).ToList();
        return GoodRules.Twice(rows).Concat(sold.Except(rows).Select(sku => $"{sku} has no row")).Concat(rows.Except(sold).Select(sku => $"{sku} is nothing that is sold"));
    }
}
