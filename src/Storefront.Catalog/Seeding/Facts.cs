using System.Globalization;
using Storefront.Catalog.Attributes;

namespace Storefront.Catalog.Seeding;

/// <summary>Turns what a file states (<c>{code: power, value: {us: 1500, eu: 2200}}</c>) into typed values.</summary>
internal static class Facts
{
    /// <exception cref="InvalidDataException">The value does not fit the attribute's kind.</exception>
    public static IEnumerable<AttributeValue> Of(Guid productId, AttributeDefinition attribute, object? value) => value switch
    {
        null => [],
        List<object> list => list.Select((entry, position) => One(productId, attribute, entry, "", position)),
        Dictionary<object, object> map when map.ContainsKey("en") => [One(productId, attribute, map, "", 0)],
        Dictionary<object, object> byMarket => byMarket.Select(entry => One(productId, attribute, entry.Value, (string)entry.Key, 0)),
        _ => [One(productId, attribute, value, "", 0)],
    };

    public static double? Number(GoodsFile good, string code) =>
        good.Attributes.Find(fact => fact.Code == code)?.Value is string text && double.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static AttributeValue One(Guid productId, AttributeDefinition attribute, object value, string market, int position) => (attribute.Kind, value) switch
    {
        (AttributeKind.Number, string text) when double.TryParse(text, CultureInfo.InvariantCulture, out var number) =>
            AttributeValue.Of(productId, attribute.Id, number, market, position),
        (AttributeKind.Boolean, "true" or "false") => AttributeValue.Of(productId, attribute.Id, (string)value == "true", market, position),
        (AttributeKind.Text, string text) => AttributeValue.Of(productId, attribute.Id, text, text, market, position),
        (AttributeKind.Text, Dictionary<object, object> words) =>
            AttributeValue.Of(productId, attribute.Id, (string)words["en"], (string)words["zh-CN"], market, position),
        _ => throw new InvalidDataException($"The value of '{attribute.Code}' is no {attribute.Kind}."),
    };
}
