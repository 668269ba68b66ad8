using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Storefront.UnitTests.Content;

/// <summary>A figure with its unit, brought to one unit of its kind, so that 350 ml and 0.35 L are the same.</summary>
internal readonly record struct Quantity(string Unit, decimal Value)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value:0.######} {Unit}");
}

/// <summary>Finds the figures in what people read, in both languages.</summary>
internal static partial class Quantities
{
    private static readonly FrozenDictionary<string, Quantity> _units = new Dictionary<string, Quantity>
    {
        ["mm"] = new("m", 0.001m),
        ["cm"] = new("m", 0.01m),
        ["m"] = new("m", 1),
        ["L"] = new("L", 1),
        ["L/d"] = new("L", 1),
        ["ml"] = new("L", 0.001m),
        ["kg"] = new("kg", 1),
        ["g"] = new("kg", 0.001m),
        ["W"] = new("W", 1),
        ["Wh"] = new("Wh", 1),
        ["V"] = new("V", 1),
        ["A"] = new("A", 1),
        ["mAh"] = new("mAh", 1),
        ["Hz"] = new("Hz", 1),
        ["kHz"] = new("Hz", 1000),
        ["MHz"] = new("Hz", 1_000_000),
        ["lm"] = new("lm", 1),
        ["lx"] = new("lx", 1),
        ["dB"] = new("dB", 1),
        ["bar"] = new("bar", 1),
        ["Pa"] = new("Pa", 1),
        ["N·m"] = new("N·m", 1),
        ["m²"] = new("m²", 1),
        ["m³/h"] = new("m³/h", 1),
        ["ppm"] = new("ppm", 1),
        ["dpi"] = new("dpi", 1),
        ["K"] = new("K", 1),
        ["Ω"] = new("Ω", 1),
        ["°C"] = new("°C", 1),
        ["℃"] = new("°C", 1),
        ["%"] = new("%", 1),
        ["s"] = new("s", 1),
        ["seconds"] = new("s", 1),
        ["秒"] = new("s", 1),
        ["min"] = new("s", 60),
        ["minute"] = new("s", 60),
        ["minutes"] = new("s", 60),
        ["分钟"] = new("s", 60),
        ["h"] = new("s", 3600),
        ["hour"] = new("s", 3600),
        ["hours"] = new("s", 3600),
        ["小时"] = new("s", 3600),
        ["days"] = new("s", 86400),
        ["天"] = new("s", 86400),
        ["months"] = new("months", 1),
        ["个月"] = new("months", 1),
    }.ToFrozenDictionary();

    private static readonly string[] _words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static IEnumerable<Quantity> In(string text) => Written().Matches(text).Select(match => Of(Read(match.Groups[1].Value), match.Groups[2].Value)!.Value);

    /// <param name="unit">As attributes.yaml writes it: "± mm", "min". Null for one that is not compared.</param>
    public static Quantity? Of(decimal value, string unit) =>
        _units.TryGetValue(unit.Replace("±", "", StringComparison.Ordinal).Trim(), out var known) ? new(known.Unit, Math.Abs(value) * known.Value) : null;

    /// <summary>Every number of an English text, with or without a unit: "5 to 30 °C", "five times".</summary>
    public static HashSet<decimal> NumbersIn(string english) =>
    [
        .. Number().Matches(english).Select(match => Read(match.Value)),
        .. Word().Matches(english.ToLowerInvariant()).Select(match => (decimal)Array.IndexOf(_words, match.Value)).Where(number => number >= 0),
    ];

    /// <summary>The figures of a text as they are written there, with what they come to.</summary>
    public static IEnumerable<(decimal Number, Quantity Quantity)> WrittenIn(string text) =>
        Written().Matches(text).Select(match => (Read(match.Groups[1].Value), Of(Read(match.Groups[1].Value), match.Groups[2].Value)!.Value));

    private static decimal Read(string number) => decimal.Parse(number.Replace(",", "", StringComparison.Ordinal).TrimEnd('.'), CultureInfo.InvariantCulture);

    // The longer unit first, or "min" would be read as "m".
    [GeneratedRegex(@"(?<![\w.,-])(\d[\d,]*(?:\.\d+)?) ?(seconds|minutes|minute|months|hours|hour|days|m³/h|N·m|L/d|mAh|MHz|kHz|ppm|dpi|bar|min|个月|分钟|小时|mm|cm|m²|ml|kg|Wh|Hz|lm|lx|dB|Pa|°C|℃|秒|天|m|L|g|W|V|A|K|Ω|%|s|h)(?![A-Za-z²³/·])")]
    private static partial Regex Written();

    [GeneratedRegex(@"\d[\d,]*(?:\.\d+)?")]
    private static partial Regex Number();

    [GeneratedRegex(@"\b[a-z]+\b")]
    private static partial Regex Word();
}
