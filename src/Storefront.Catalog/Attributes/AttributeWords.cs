namespace Storefront.Catalog.Attributes;

/// <summary>Writes typed values for people: "1.7 L", "Yes", "10–20 mm".</summary>
public static class AttributeWords
{
    public static readonly Text Yes = new("Yes", "是");
    public static readonly Text No = new("No", "否");
    public static readonly Text Has = new("Yes", "有");
    public static readonly Text HasNot = new("No", "无");
    public static readonly Text None = new("none", "无");
    public static readonly Text MinutesAndSeconds = new("{0} min {1} s", "{0} 分 {1} 秒");
    public static readonly Text UpTo = new("Up to {0}", "{0}以内");
    public static readonly Text Over = new("{0} and more", "{0}及以上");
    public static readonly Text Between = new("{0} to {1}", "{0}–{1}");

    private static readonly Dictionary<string, (string One, string Zh)> _words = new(StringComparer.Ordinal)
    {
        ["pcs"] = ("pc", "个"),
        ["months"] = ("month", "个月"),
        ["years"] = ("year", "年"),
        ["uses"] = ("use", "次"),
        ["washes"] = ("wash", "次洗涤"),
        ["teeth"] = ("tooth", "齿"),
        ["rpm"] = ("rpm", "转/分"),
        ["strokes/min"] = ("stroke/min", "次/分"),
        ["orbits/min"] = ("orbit/min", "次/分"),
        ["of 5"] = ("of 5", "分（满分 5 分）"),
        ["s"] = ("s", "秒"),
        ["min"] = ("min", "分钟"),
        ["h"] = ("h", "小时"),

        // One sign of its own in Chinese, as in all our prose.
        ["°C"] = ("°C", "℃"),
    };

    /// <summary>An amount in the unit that people say it in: "35 g", not "0.035 kg", "4 min 10 s", not "250 s", and "9 years", not "108 months".</summary>
    public static string Amount(double number, string? unit, Language language) => (unit, number) switch
    {
        ("min", 0) => None.In(language),
        ("months", >= 24) when number % 12 == 0 => Number(number / 12, "years", language),
        ("kg", > 0 and < 1) => Number(Math.Round(number * 1000, 4), "g", language),
        ("s", >= 60 and < 3600) when number % 60 == 0 => Number(number / 60, "min", language),
        ("s", > 60 and < 3600) when double.IsInteger(number) => MinutesAndSeconds.With((int)number / 60, (int)number % 60).In(language),
        _ => Number(number, unit, language),
    };

    /// <summary>"35 to 90 g"; the unit stands once unless the ends are said in two.</summary>
    public static string Range(double from, double to, string? unit, Language language)
    {
        var (low, high) = (Amount(from, unit, language), Amount(to, unit, language));
        return Between.With(low.Split(' ') is [var figures, var sign] && high.Split(' ') is [_, var other] && sign == other ? figures : low, high).In(language);
    }

    /// <summary>A yes or no to what a label names. What can be done is answered otherwise in Chinese than what there is.</summary>
    public static string Flag(bool flag, AttributeEntry attribute, Language language) => (attribute.LabelZh?.Contains('可') is false
        ? flag ? Has : HasNot
        : flag ? Yes : No).In(language);

    /// <summary>A number with its unit; signs that are written close up (±, °, %) stay close.</summary>
    public static string Number(double number, string? unit, Language language)
    {
        var figures = number.ToString(language == Language.Zh || Math.Abs(number) < 10000 ? "0.####" : "#,0.####", language.Culture);
        return unit switch
        {
            null => figures,
            "°" or ['%', ..] => figures + unit,
            ['±', ' ', .. var rest] => "±" + Number(number, rest, language),
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
