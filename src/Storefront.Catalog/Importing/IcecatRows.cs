using System.Globalization;
using System.Text.Json;
using Storefront.Catalog.Attributes;
using Storefront.Catalog.Products;

namespace Storefront.Catalog.Importing;

/// <summary>The format <c>icecat-jsonl</c>: one JSON object a line (id, sku, title, brand, price_cents, currency, ean[], attributes{n_ t_ b_}).</summary>
internal static class IcecatRows
{
    public const string Format = "icecat-jsonl";

    private const int MaxFacts = 500;

    private static readonly JsonDocumentOptions _shallow = new() { MaxDepth = 8 };

    /// <returns>The good, or why the row cannot be one; the id is given wherever it could be read.</returns>
    public static (ImportedGood? Good, string ExternalId, Text? Reason) Read(string line)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(line, _shallow);
        }
        catch (JsonException broken)
        {
            return (null, "", RowTexts.BrokenJson.With(broken.Message));
        }

        using (document)
        {
            var row = document.RootElement;
            if (row.ValueKind != JsonValueKind.Object)
            {
                return (null, "", RowTexts.NoJson);
            }

            var id = Text(row, "id", 50);
            if (id.Length == 0)
            {
                return (null, "", RowTexts.NoId);
            }

            var name = Text(row, "title", ProductWords.NameMaxLength);
            var brand = Text(row, "brand", Categories.Brand.NameMaxLength);
            var reason = name.Length == 0 ? RowTexts.NoTitle
                : brand.Length == 0 ? RowTexts.NoBrand
                : !row.TryGetProperty("price_cents", out var price) || price.ValueKind != JsonValueKind.Number || !price.TryGetInt64(out var minor) ? RowTexts.NoWholeCents
                : minor is <= 0 or > 100_000_000_000 ? RowTexts.PriceOutOfRange.With(minor)
                : Text(row, "currency", 3) is var code && !IsKnown(code) ? RowTexts.UnknownCurrency.With(code)
                : Barcodes(row, out var gtins) is { } wrong ? RowTexts.NoBarcode.With(wrong)
                : null;
            var sku = Text(row, "sku", 250);
            return reason is not null ? (null, id, reason) : (new ImportedGood
            {
                ExternalId = id,
                Model = sku.Length > 0 ? sku : name,
                Words = [new ImportedWords(Language.En.Tag, name, null, Text(row, "short_description", ProductWords.SummaryMaxLength), null)],
                Brand = brand,
                PictureSource = Address(Text(row, "image", 500)),
                SoldSince = Text(row, "released", 10) is { Length: 10 } released && DateOnly.TryParseExact(released, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? released[..7] : null,
                Facts = Facts(row),
                StatesAllFacts = true,
                Variants =
                [
                    new ImportedVariant
                    {
                        Sku = $"IC-{id}",
                        PartNumber = sku,
                        Prices = [new ImportedPrice(Text(row, "currency", 3), row.GetProperty("price_cents").GetInt64())],
                        Gtins = Gtins(row),
                        Options = [],
                    },
                ],
            }, id, null);
        }
    }

    private static bool IsKnown(string currency) => currency is "USD" or "EUR" or "CNY";

    private static string? Barcodes(JsonElement row, out List<string> gtins)
    {
        gtins = [];
        foreach (var code in Codes(row))
        {
            if (VariantGtin.Normalise(code) is not { } gtin)
            {
                return code;
            }

            gtins.Add(gtin);
        }

        return null;
    }

    private static List<string> Gtins(JsonElement row) => [.. Codes(row).Select(VariantGtin.Normalise).OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Codes(JsonElement row) => row.TryGetProperty("ean", out var codes) && codes.ValueKind == JsonValueKind.Array
        ? codes.EnumerateArray().Select(code => code.ValueKind == JsonValueKind.String ? code.GetString()! : code.ToString())
        : [];

    private static List<ImportedFact> Facts(JsonElement row)
    {
        if (!row.TryGetProperty("attributes", out var attributes) || attributes.ValueKind != JsonValueKind.Object)
        {
            return [];
        }

        return
        [
            .. attributes.EnumerateObject().Where(fact => fact.Name.Length is > 2 and <= AttributeDefinition.CodeMaxLength).DistinctBy(fact => fact.Name)
                .Select(Fact).OfType<ImportedFact>().OrderBy(fact => fact.Code, StringComparer.Ordinal).Take(MaxFacts),
        ];
    }

    private static ImportedFact? Fact(JsonProperty fact) => (fact.Name[..2], fact.Value.ValueKind) switch
    {
        ("n_", JsonValueKind.Number) when double.IsFinite(fact.Value.GetDouble()) => new ImportedFact(fact.Name, fact.Value.GetDouble(), null, null),
        ("b_", JsonValueKind.True or JsonValueKind.False) => new ImportedFact(fact.Name, null, fact.Value.GetBoolean(), null),
        ("t_", JsonValueKind.String) when PlainText.Of(fact.Value.GetString(), AttributeValue.TextMaxLength) is { Length: > 0 } text => new ImportedFact(fact.Name, null, null, text),
        _ => null,
    };

    private static string Text(JsonElement row, string name, int maxLength) => !row.TryGetProperty(name, out var value) ? "" : value.ValueKind switch
    {
        JsonValueKind.String => PlainText.Of(value.GetString(), maxLength),
        JsonValueKind.Number => value.ToString(),
        _ => "",
    };

    private static string? Address(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? text : null;
}
