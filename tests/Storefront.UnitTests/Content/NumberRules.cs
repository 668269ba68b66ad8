using System.Globalization;
using System.Text.RegularExpressions;
using Storefront.Kernel;

namespace Storefront.UnitTests.Content;

/// <summary>A number that is said twice is the same: in texts and attributes, in both languages, in lists, drawings and files about the catalogue.</summary>
internal static partial class NumberRules
{
    private static readonly HashSet<string> _unitsOfParts = ["L", "mAh", "V", "W", "Wh"];

    private static readonly string[] _sides = ["width", "height", "depth"];

    public static IReadOnlyList<ContentRule> All { get; } =
    [
        new("a figure in a good's name or line is that of an attribute of its kind",
            content => content.Goods.SelectMany(good => Contradictions(content, good, [.. good.Name.Values, .. good.Line.Values])),
            content => Of(content, "K17").Attributes.First(attribute => attribute.Code == "capacity").Value = "1.5"),
        new("a figure in a part's name is that of an attribute of the good, if it has one of that kind",
            content => content.Parts.SelectMany(row => Contradictions(content, row.Good, row.Part.Name.Values, _unitsOfParts).Select(wrong => $"{row.Part.Number}: {wrong}")),
            content => Of(content, "C6").Parts[3].Name["zh-CN"] = "分享壶 0.9 L"),
        new("what a Chinese text says in figures, the English one beside it says too, or an attribute",
            OnlyInChinese,
            content => Of(content, "MM3").Performance["zh-CN"][4] = "两节碱性电池，不开背光，350 小时"),
        new("a list of sentences has as many in one language as in the other",
            content => content.Goods.Where(good => Lists(good).Any(list => list["en"].Count != list["zh-CN"].Count)).Select(good => good.Model),
            content => Of(content, "K17").Quality["en"].RemoveAt(0)),
        new("a good is drawn as wide, high and deep as it says it is",
            content => from good in content.Goods
                       let drawing = content.Drawings.Find(drawing => drawing.Name == good.Drawing)
                       from side in _sides
                       where Number(good.Attribute(side)) is { } stated && stated != drawing?.Side(side)
                       select $"{good}: {side}",
            content => Of(content, "TP9").Attributes.First(attribute => attribute.Code == "height").Value = "179"),
        new("the parts that are drawn weigh together no more than the good",
            content => content.Goods.Where(good => Number(good.Attribute("weight")) < good.Parts.Where(part => !part.NotDrawn).Sum(part => part.Weight ?? 0)).Select(good => good.Model),
            content => Of(content, "M3").Parts[1].Weight += 0.1m),
        new("a part number that a text names is one",
            content => from good in content.Goods
                       from text in Texts(good)
                       from named in PartNumber().Matches(text).Select(match => match.Value)
                       where !content.Parts.Any(row => row.Part.Number == named) && !content.Variants.Any(row => row.Variant.Sku == named) && !content.Goods.Exists(other => other.Model == named)
                       select $"{good}: {named}",
            content => Of(content, "MM3").UseAndCare["en"][2] = "The case MM3-11 costs more than cells"),
        new("what a good says it fits are models",
            content => content.Goods.SelectMany(good => (good.Attribute("fits") as List<object> ?? []).Where(model => !content.Goods.Exists(other => other.Model == (string)model)).Select(model => $"{good}: {model}")),
            content => Of(content, "CP3").Attributes.First(attribute => attribute.Code == "fits").Value = new List<object> { "R33" }),
        new("a year until which a text promises parts is the year that the good keeps",
            content => from good in content.Goods
                       from text in Texts(good)
                       from year in PromisedYear().Matches(text).Select(match => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture))
                       where year != good.Life.PartsUntil && year != good.Life.SoftwareUntil
                       select $"{good}: {year}",
            content => Of(content, "L2").Life.PartsUntil = 2037),
        new("the files that say how many goods there are say how many there are",
            content => new[] { Path.Combine(Folders.Content, "README.md"), Path.Combine(Folders.Content, "..", "README.md") }
                .Where(file => !Count().IsMatch(File.ReadAllText(file)) || Count().Match(File.ReadAllText(file)).Groups[1].Value != content.Goods.Count.ToString(CultureInfo.InvariantCulture)),
            content => content.Goods.RemoveAt(0)),
    ];

    private static Good Of(ShopContent content, string model) => content.Goods.First(good => good.Model == model);

    /// <summary>Figures that no attribute of the good has, although one has their unit.</summary>
    private static IEnumerable<string> Contradictions(ShopContent content, Good good, IEnumerable<string> texts, HashSet<string>? units = null)
    {
        var stated = Stated(content, good);
        return texts.SelectMany(Quantities.In).Where(said => units?.Contains(said.Unit) is not false && stated.Any(known => known.Unit == said.Unit) && !stated.Contains(said))
            .Select(said => $"{good}: {said}");
    }

    private static IEnumerable<string> OnlyInChinese(ShopContent content) => content.Goods.SelectMany(good =>
    {
        var stated = Stated(content, good);
        return Sentences(good).SelectMany(pair =>
        {
            var numbers = Quantities.NumbersIn(pair.English);
            var figures = Quantities.In(pair.English).ToHashSet();
            return Quantities.WrittenIn(pair.Chinese)
                .Where(said => !numbers.Contains(said.Number) && !figures.Contains(said.Quantity) && !stated.Contains(said.Quantity))
                .Select(said => $"{good}: {said.Quantity} in “{pair.Chinese}”");
        });
    });

    /// <summary>Everything that the attributes state with a unit, in every market, and the conditions in their labels.</summary>
    private static HashSet<Quantity> Stated(ShopContent content, Good good)
    {
        var kinds = content.Attributes.ToDictionary(attribute => attribute.Code);
        return
        [
            .. good.Attributes.Where(attribute => kinds.ContainsKey(attribute.Code)).SelectMany(attribute =>
            {
                var kind = kinds[attribute.Code];
                return Scalars(attribute.Value)
                    .SelectMany(scalar => Number(scalar) is { } number && kind.Unit is { } unit ? Quantities.Of(number, unit) is { } quantity ? [quantity] : [] : Quantities.In(scalar))
                    .Concat(Quantities.In(kind.Label["en"]));
            }),
        ];
    }

    private static IEnumerable<string> Scalars(object value) => value switch
    {
        Dictionary<object, object> map => map.Values.SelectMany(Scalars),
        List<object> list => list.SelectMany(Scalars),
        _ => [value.ToString()!],
    };

    private static decimal? Number(object? value) =>
        decimal.TryParse(value as string, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static IEnumerable<Dictionary<string, List<string>>> Lists(Good good) => [good.Performance, good.Quality, good.UseAndCare];

    /// <summary>Texts that say the same in both languages. Questions are left out: each language has its own askers.</summary>
    private static IEnumerable<(string English, string Chinese)> Sentences(Good good) =>
        new[] { good.Name, good.Line, good.Summary, good.Story }.Select(text => (text["en"], text["zh-CN"]))
            .Concat(Lists(good).SelectMany(list => list["en"].Zip(list["zh-CN"])));

    private static IEnumerable<string> Texts(Good good) =>
        Sentences(good).SelectMany(pair => new[] { pair.English, pair.Chinese }).Concat(good.Questions.SelectMany(question => question.Values.SelectMany(words => new[] { words.Q, words.A })));

    [GeneratedRegex(@"(?<![\w-])[A-Z]{1,3}\d{0,3}[A-Z]?-\d{2}(?![\d-])")]
    private static partial Regex PartNumber();

    [GeneratedRegex(@"(?:until |供到 ?)(20\d\d)")]
    private static partial Regex PromisedYear();

    [GeneratedRegex(@"\b(\d+) (?:goods of|things drawn)")]
    private static partial Regex Count();
}
