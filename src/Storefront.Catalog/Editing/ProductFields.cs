using System.Globalization;
using Storefront.Catalog.Products;

namespace Storefront.Catalog.Editing;

/// <summary>Lays a product out as the fields of its form.</summary>
internal static class ProductFields
{
    public const string EveryMarket = "all";

    public static readonly IReadOnlyList<Currency> Currencies = [Currency.Usd, Currency.Eur, Currency.Cny];

    /// <param name="slugs">Slugs of the products that links and parts lead to.</param>
    /// <param name="axes">Attributes that follow from the variants and are not edited.</param>
    public static Fields Of(Product product, IReadOnlyDictionary<Guid, string> slugs, IReadOnlySet<int> axes)
    {
        var fields = new Fields
        {
            ["status"] = product.Status.ToString(),
            ["slug"] = product.Slug,
            ["model"] = product.Model,
            ["kind"] = product.Kind.ToString(),
            ["brand"] = product.BrandId.ToString(),
            ["category"] = product.CategoryId.ToString(),
            ["tax"] = product.TaxClass,
            ["warranty"] = product.WarrantyYears.ToString(CultureInfo.InvariantCulture),
            ["since"] = product.Life.SoldSince ?? "",
            ["last"] = product.Life.LastSale ?? "",
            ["parts-until"] = product.Life.PartsUntil ?? "",
            ["software-until"] = product.Life.SoftwareUntil ?? "",
        };
        foreach (var language in Language.All)
        {
            Write(fields, Prefix(language), product.Texts.FirstOrDefault(text => text.Language == language)?.Words);
        }

        WriteVariants(fields, product);
        WriteAttributes(fields, product, axes);
        WriteLinks(fields, product, slugs);
        foreach (var (photo, place) in product.Photos.Select((photo, index) => (photo, index + 1)))
        {
            fields[$"photo.{photo.Id:N}.place"] = place.ToString(CultureInfo.InvariantCulture);
            fields[$"photo.{photo.Id:N}.alt-en"] = photo.AltEn;
            fields[$"photo.{photo.Id:N}.alt-zh"] = photo.AltZh;
            fields[$"photo.{photo.Id:N}.skus"] = photo.Skus;
        }

        return fields;
    }

    public static string Prefix(Language language) => language == Language.Zh ? "zh" : "en";

    /// <summary>A part's number as the key of its row: a dot would end the key.</summary>
    public static string PartKey(string number) => number.All(character => char.IsAsciiLetterOrDigit(character) || character == '-')
        ? number
        : "x" + Convert.ToHexStringLower(System.Text.Encoding.UTF8.GetBytes(number));

    public static string Write(long minor, Currency currency) => new Money(minor, currency).Major.ToString(currency.Digits == 0 ? "0" : "0.00", CultureInfo.InvariantCulture);

    private static void Write(Fields fields, string prefix, ProductWords? words)
    {
        fields[$"{prefix}.name"] = words?.Name ?? "";
        fields[$"{prefix}.line"] = words?.Line ?? "";
        fields[$"{prefix}.summary"] = words?.Summary ?? "";
        fields[$"{prefix}.story"] = words?.Story ?? "";
        fields[$"{prefix}.performance"] = string.Join('\n', words?.Performance ?? []);
        fields[$"{prefix}.quality"] = string.Join('\n', words?.Quality ?? []);
        fields[$"{prefix}.care"] = string.Join('\n', words?.UseAndCare ?? []);
    }

    private static void WriteVariants(Fields fields, Product product)
    {
        foreach (var axis in product.Variants.OrderBy(variant => variant.Position).SelectMany(variant => variant.Options).GroupBy(option => option.Axis))
        {
            fields[$"axis.{axis.Key}.en"] = axis.First().AxisEn;
            fields[$"axis.{axis.Key}.zh"] = axis.First().AxisZh;
            fields[$"axis.{axis.Key}.values"] = string.Join('\n', axis.DistinctBy(option => option.Value).Select(option => new AxisValue(option.Value, option.NameEn, option.NameZh).Write()));
        }

        foreach (var variant in product.Variants.OrderBy(variant => variant.Position))
        {
            var row = $"variant.{variant.Id:N}";
            fields[$"{row}.sku"] = variant.Sku;
            foreach (var option in variant.Options)
            {
                fields[$"{row}.o-{option.Axis}"] = option.Value;
            }

            fields[$"{row}.gtins"] = string.Join(", ", variant.Gtins.Select(gtin => gtin.Gtin.TrimStart('0')).Order(StringComparer.Ordinal));
            fields[$"{row}.part-number"] = variant.PartNumber ?? "";
            fields[$"{row}.weight"] = variant.WeightGrams == 0 ? "" : variant.WeightGrams.ToString(CultureInfo.InvariantCulture);
            foreach (var currency in Currencies)
            {
                fields[$"{row}.{PriceField(currency)}"] = variant.Prices.FirstOrDefault(price => price.Currency == currency) is { } price ? Write(price.Minor, currency) : "";
            }

            fields[$"{row}.state"] = variant.IsWithdrawn ? "withdrawn" : "on";
        }
    }

    public static string PriceField(Currency currency) => currency.Code.ToLowerInvariant();

    private static void WriteAttributes(Fields fields, Product product, IReadOnlySet<int> axes)
    {
        foreach (var value in product.Attributes.Where(value => !axes.Contains(value.AttributeId)).OrderBy(value => value.AttributeId).ThenBy(value => value.Market).ThenBy(value => value.Position))
        {
            var row = $"attribute.{AttributeKey(value.AttributeId, value.Market, value.Position)}";
            if (value.Number is { } number)
            {
                fields[$"{row}.value"] = number.ToString("0.##########", CultureInfo.InvariantCulture);
            }
            else if (value.Flag is { } flag)
            {
                fields[$"{row}.value"] = flag ? "yes" : "no";
            }
            else
            {
                fields[$"{row}.en"] = value.TextEn ?? "";
                fields[$"{row}.zh"] = value.TextZh ?? "";
            }
        }
    }

    public static string AttributeKey(int attributeId, string market, int position) =>
        string.Create(CultureInfo.InvariantCulture, $"{attributeId}-{(market.Length == 0 ? EveryMarket : market)}-{position}");

    private static void WriteLinks(Fields fields, Product product, IReadOnlyDictionary<Guid, string> slugs)
    {
        foreach (var link in product.Links.OrderBy(link => link.Kind).ThenBy(link => link.Position))
        {
            fields[$"link.{link.Kind}-{link.TargetId:N}.target"] = slugs.GetValueOrDefault(link.TargetId, "");
        }

        foreach (var part in product.Parts.OrderBy(part => part.Position))
        {
            var row = $"part.{PartKey(part.Number)}";
            fields[$"{row}.number"] = part.Number;
            fields[$"{row}.figure"] = part.Figure?.ToString(CultureInfo.InvariantCulture) ?? "";
            fields[$"{row}.en"] = part.NameEn;
            fields[$"{row}.zh"] = part.NameZh;
            fields[$"{row}.minutes"] = part.Minutes == 0 ? "" : part.Minutes.ToString(CultureInfo.InvariantCulture);
            fields[$"{row}.target"] = part.TargetId is { } target ? slugs.GetValueOrDefault(target, "") : "";
            fields[$"{row}.drawing"] = part.DrawingKey;
            fields[$"{row}.not-sold-en"] = part.NotSoldEn ?? "";
            fields[$"{row}.not-sold-zh"] = part.NotSoldZh ?? "";
        }
    }
}
