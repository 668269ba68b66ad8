using System.Globalization;

namespace Storefront.Catalog.Attributes;

/// <summary>Writes typed values for people: "1.7 L", "Yes", "10–20 mm".</summary>
public static class AttributeWords
{
    public static readonly Text Yes = new("Yes", "是");
    public static readonly Text No = new("No", "否");
    public static readonly Text UpTo = new("Up to {0}", "{0} 以内");
    public static readonly Text Over = new("{0} and more", "{0} 及以上");
    public static readonly Text Between = new("{0} to {1}", "{0}–{1}");

    /// <summary>A number with its unit; signs that are written close up (°, %) stay close.</summary>
    public static string Number(double number, string? unit)
    {
        var figures = number.ToString(Math.Abs(number) < 10000 ? "0.####" : "#,0.####", CultureInfo.CurrentCulture);
        return unit switch
        {
            null => figures,
            "°" or "%" => figures + unit,
            ['±', ' ', .. var rest] => $"± {figures} {rest}",
            _ => $"{figures} {unit}",
        };
    }
}
