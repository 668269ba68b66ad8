namespace Storefront.Catalog.Attributes;

/// <summary>Writes typed values for people: "1.7 L", "Yes", "10–20 mm".</summary>
public static class AttributeWords
{
    public static readonly Text Yes = new("Yes", "是");
    public static readonly Text No = new("No", "否");
    public static readonly Text UpTo = new("Up to {0}", "{0} 以内");
    public static readonly Text Over = new("{0} and more", "{0} 及以上");
    public static readonly Text Between = new("{0} to {1}", "{0}–{1}");

    private static readonly Dictionary<string, (string One, string Zh)> _words = new(StringComparer.Ordinal)
    {
        ["pcs"] = ("pc", "个"),
        ["months"] = ("month", "个月"),
        ["uses"] = ("use", "次"),
        ["washes"] = ("wash", "次洗涤"),
        ["teeth"] = ("tooth", "齿"),
        ["of 5"] = ("of 5", "分（满分 5 分）"),
        ["s"] = ("s", "秒"),
        ["min"] = ("min", "分钟"),
        ["h"] = ("h", "小时"),

        // One sign of its own in Chinese, as in all our prose.
        ["°C"] = ("°C", "℃"),
    };

    /// <summary>A number with its unit; signs that are written close up (°, %) stay close.</summary>
    public static string Number(double number, string? unit, Language language)
    {
        var figures = number.ToString(Math.Abs(number) < 10000 ? "0.####" : "#,0.####", language.Culture);
        return unit switch
        {
            null => figures,
            "°" or "%" => figures + unit,
            ['±', ' ', .. var rest] => $"± {figures} {Unit(rest, language)}",
            _ => $"{figures} {Unit(unit, language, isOne: figures == "1")}",
        };
    }

    /// <summary>Symbols are the same in every language; words are not.</summary>
    public static string Unit(string unit, Language language, bool isOne = false)
    {
        if (!_words.TryGetValue(unit, out var words))
        {
            return unit;
        }

        return language == Language.Zh ? words.Zh : isOne ? words.One : unit;
    }
}
