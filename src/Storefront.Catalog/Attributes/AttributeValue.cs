using System.Globalization;

namespace Storefront.Catalog.Attributes;

/// <summary>One typed fact about a product; a list has several positions.</summary>
public sealed class AttributeValue
{
    public const int TextMaxLength = 8000;

    /// <summary>Longer texts are prose, not something to filter by.</summary>
    public const int FacetMaxLength = 60;

    private AttributeValue()
    {
    }

    public Guid ProductId { get; private init; }

    public int AttributeId { get; private init; }

    /// <summary>Column of markets for which it holds (<c>us</c>, <c>eu</c>, <c>cn</c>), or empty where it holds everywhere.</summary>
    public string Market { get; private init; } = "";

    public int Position { get; private init; }

    public double? Number { get; private set; }

    public bool? Flag { get; private set; }

    public string? TextEn { get; private set; }

    public string? TextZh { get; private set; }

    /// <summary>What stands in the address of a filtered list; null where it makes no filter.</summary>
    public string? Facet { get; private set; }

    public static AttributeValue Of(Guid productId, int attributeId, double number, string market = "", int position = 0) =>
        new() { ProductId = productId, AttributeId = attributeId, Market = market, Position = position, Number = number, Facet = Key(number) };

    public static AttributeValue Of(Guid productId, int attributeId, bool flag, string market = "", int position = 0) =>
        new() { ProductId = productId, AttributeId = attributeId, Market = market, Position = position, Flag = flag, Facet = flag ? "yes" : "no" };

    /// <param name="facet">The key in addresses, where it is not the text itself.</param>
    public static AttributeValue Of(Guid productId, int attributeId, string? en, string? zh, string market = "", int position = 0, string? facet = null)
    {
        var key = facet ?? en ?? zh;
        return new()
        {
            ProductId = productId,
            AttributeId = attributeId,
            Market = market,
            Position = position,
            TextEn = en,
            TextZh = zh,
            Facet = key is { Length: <= FacetMaxLength } ? key : null,
        };
    }

    /// <summary>A number as it stands in addresses: 1.7, never 1,7.</summary>
    public static string Key(double number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>The value as people of a language read it, with the tag of the language where it is another one.</summary>
    public (string Words, string? Tag) Words(AttributeEntry attribute, Language language)
    {
        if (Number is { } number)
        {
            return (AttributeWords.Amount(number, attribute.Unit, language), null);
        }

        if (Flag is { } flag)
        {
            return (AttributeWords.Flag(flag, attribute, language), null);
        }

        var own = language == Language.Zh ? TextZh : TextEn;
        var words = own ?? TextEn ?? TextZh ?? "";
        return (attribute.Unit is null ? words : $"{words} {AttributeWords.Unit(attribute.Unit, language)}", own is null ? language.Other.Tag : null);
    }

    internal void Change(AttributeValue wanted) =>
        (Number, Flag, TextEn, TextZh, Facet) = (wanted.Number, wanted.Flag, wanted.TextEn, wanted.TextZh, wanted.Facet);
}
