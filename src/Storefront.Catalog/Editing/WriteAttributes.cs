using System.Globalization;
using Storefront.Catalog.Attributes;
using Storefront.Catalog.Products;

namespace Storefront.Catalog.Editing;

/// <summary>What is stated of a product, from its form: each value of the kind that its attribute has. An emptied row goes.</summary>
internal static class WriteAttributes
{
    private static readonly string[] _markets = [ProductFields.EveryMarket, "us", "eu", "cn"];

    public static void Run(Product product, Typed typed, AttributeBook book)
    {
        var values = new List<AttributeValue>();
        foreach (var key in typed.Fields.Rows("attribute"))
        {
            var parts = key.Split('-');
            var row = $"attribute.{key}";
            if (parts.Length != 3 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id) || book.Find(id) is not { IsAxis: false } attribute
                || !_markets.Contains(parts[1]) || !int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var position))
            {
                typed.Refuse(typed.Fields.Has($"{row}.value") ? $"{row}.value" : $"{row}.en", EditTexts.UnknownAttribute);
                continue;
            }

            var market = parts[1] == ProductFields.EveryMarket ? "" : parts[1];
            if (Read(product, typed, attribute, row, market, position) is { } value)
            {
                values.Add(value);
            }
        }

        if (typed.Refusals.Count == 0)
        {
            product.State([.. product.Attributes.Where(value => book.Find(value.AttributeId)?.IsAxis is true), .. values]);
        }
    }

    private static AttributeValue? Read(Product product, Typed typed, AttributeEntry attribute, string row, string market, int position)
    {
        var text = typed.Fields[$"{row}.value"];
        switch (attribute.Kind)
        {
            case AttributeKind.Number when text.Length == 0:
            case AttributeKind.Boolean when text is not ("yes" or "no"):
                return null;
            case AttributeKind.Number:
                if (double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1e12)
                {
                    return AttributeValue.Of(product.Id, attribute.Id, number, market, position);
                }

                typed.Refuse($"{row}.value", EditTexts.NotANumber.With(text));
                return null;
            case AttributeKind.Boolean:
                return AttributeValue.Of(product.Id, attribute.Id, text == "yes", market, position);
            default:
                var (en, zh) = (typed.Text($"{row}.en", AttributeValue.TextMaxLength), typed.Text($"{row}.zh", AttributeValue.TextMaxLength));
                var standing = product.Attributes.FirstOrDefault(value => value.AttributeId == attribute.Id && value.Market == market && value.Position == position);

                // The key in addresses stays as long as the English words do: lists that people keep or share go on working.
                var facet = standing is not null && standing.TextEn == Unless(en) ? standing.Facet : null;
                return en.Length + zh.Length == 0 ? null : AttributeValue.Of(product.Id, attribute.Id, Unless(en), Unless(zh), market, position, facet);
        }
    }

    private static string? Unless(string text) => text.Length == 0 ? null : text;
}
