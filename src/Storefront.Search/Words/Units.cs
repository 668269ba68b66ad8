using System.Globalization;

namespace Storefront.Search.Words;

/// <summary>Numbers with units, one form for each measure: 15", 15 in, 15-inch and 15 英寸 are <c>15in</c>.</summary>
internal static class Units
{
    private static readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);

    private static readonly int _longest;

    /// <summary>Letters that are units only close to their number: "USB 2.0 A" is no current.</summary>
    private static readonly HashSet<string> _close = new(StringComparer.Ordinal) { "a", "k", "h", "g", "'" };

    static Units()
    {
        Name("in", "in", "inch", "inches", "\"", "''", "英寸", "吋", "寸");
        Name("ft", "ft", "foot", "feet", "'", "英尺");
        Name("mm", "mm", "millimeter", "millimeters", "millimetre", "millimetres", "毫米");
        Name("cm", "cm", "centimeter", "centimeters", "centimetre", "centimetres", "厘米", "公分");
        Name("m", "m", "meter", "meters", "metre", "metres", "米");
        Name("l", "l", "liter", "liters", "litre", "litres", "ltr", "升", "公升");
        Name("ml", "ml", "milliliter", "milliliters", "millilitre", "millilitres", "毫升");
        Name("g", "g", "gram", "grams", "gramme", "克");
        Name("kg", "kg", "kgs", "kilo", "kilos", "kilogram", "kilograms", "公斤", "千克");
        Name("lb", "lb", "lbs", "pound", "pounds", "磅");
        Name("oz", "oz", "ounce", "ounces", "盎司");
        Name("kb", "kb", "kilobyte", "kilobytes");
        Name("mb", "mb", "megabyte", "megabytes", "兆");
        Name("gb", "gb", "gigabyte", "gigabytes", "gig");
        Name("tb", "tb", "terabyte", "terabytes");
        Name("hz", "hz", "hertz", "赫兹", "赫");
        Name("khz", "khz");
        Name("mhz", "mhz");
        Name("ghz", "ghz");
        Name("w", "w", "watt", "watts", "瓦", "瓦特");
        Name("kw", "kw", "kilowatt", "kilowatts", "千瓦");
        Name("wh", "wh", "瓦时");
        Name("v", "v", "volt", "volts", "伏", "伏特");
        Name("a", "a", "amp", "amps", "ampere", "amperes", "安", "安培");
        Name("ah", "ah", "安时");
        Name("mah", "mah", "毫安时", "毫安");
        Name("db", "db", "decibel", "decibels", "分贝");
        Name("lm", "lm", "lumen", "lumens", "流明");
        Name("dpi", "dpi");
        Name("rpm", "rpm", "转每分");
        Name("bar", "bar", "bars");
        Name("h", "h", "hr", "hrs", "hour", "hours", "小时");
        Name("min", "min", "mins", "minute", "minutes", "分钟");
        Name("k", "k", "kelvin");
        Name("c", "°c", "℃", "摄氏度");
        Name("mp", "mp", "megapixel", "megapixels");
        Name("gbps", "gbps", "gbit");
        Name("mbps", "mbps", "mbit");
        _longest = _words.Keys.Max(word => word.Length);
    }

    /// <summary>The unit that stands behind a number ending before <paramref name="start"/>, after at most one blank or hyphen.</summary>
    public static bool After(string text, int start, out string unit, out int end)
    {
        (unit, end) = ("", start);
        var place = start;
        var isApart = place < text.Length && text[place] is ' ' or '-' && place + 1 < text.Length;
        if (isApart)
        {
            place++;
        }

        for (var length = Math.Min(_longest, text.Length - place); length > 0; length--)
        {
            if (!_words.TryGetValue(text.Substring(place, length), out var found))
            {
                continue;
            }

            var after = place + length;
            var last = text[after - 1];
            // A whole word: neither "4 inkjets" nor "3.5mm2" nor "5in1"; Chinese needs no blank behind.
            if ((char.IsAsciiLetter(last) && after < text.Length && char.IsLetterOrDigit(text[after]) && !Han.Is(text[after]))
                || (isApart && (_close.Contains(found) && length == 1 || IsAmong(found, text, after)))
                || (isApart && !char.IsLetter(last) && last != '°'))
            {
                return false;
            }

            (unit, end) = (found, after);
            return true;
        }

        return false;
    }

    /// <summary>1,000 is 1000, 2.0 is 2; a number too long to be one stays as it is.</summary>
    public static string Number(string raw)
    {
        var plain = raw.Replace(",", "", StringComparison.Ordinal);
        var point = plain.IndexOf('.', StringComparison.Ordinal);
        return point < 0 || plain.IndexOf('.', point + 1) >= 0 ? plain
            : plain.TrimEnd('0') is var trimmed && trimmed[^1] == '.' ? trimmed[..^1] : trimmed;
    }

    /// <summary>A fact's number in the catalogue's unit, as a token; null for a unit that nobody types.</summary>
    public static string? Measure(double number, string unit) =>
        _words.TryGetValue(Fold.Of(unit).Trim(), out var found) ? number.ToString("0.####", CultureInfo.InvariantCulture) + found : null;

    /// <summary>15.6in is looked for as 15 inch, too; null for all else.</summary>
    public static string? WholeInches(string measure) =>
        measure.EndsWith("in", StringComparison.Ordinal) && measure.IndexOf('.', StringComparison.Ordinal) is var point and > 0 ? measure[..point] + "in" : null;

    /// <summary>"4 in 1" and "2 in the box" are no inches.</summary>
    private static bool IsAmong(string unit, string text, int after) =>
        unit == "in" && after + 1 < text.Length && text[after - 1] == 'n' && text[after] == ' ' && (char.IsAsciiDigit(text[after + 1]) || text.AsSpan(after + 1).StartsWith("the ") || text.AsSpan(after + 1).StartsWith("one"));

    private static void Name(string unit, params string[] words)
    {
        foreach (var word in words)
        {
            _words.Add(word, unit);
        }
    }
}
