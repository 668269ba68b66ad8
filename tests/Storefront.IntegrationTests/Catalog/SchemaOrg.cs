using System.Text.Json;
using System.Text.Json.Nodes;

namespace Storefront.IntegrationTests.Catalog;

/// <summary>What schema.org (version 29) and Google's rich results ask of the types that the shop speaks of: which properties there are, of what kind, and which must be there.</summary>
internal static class SchemaOrg
{
    private static readonly Dictionary<string, (string[] Must, Dictionary<string, string> Properties)> _types = new(StringComparer.Ordinal)
    {
        ["Product"] = (["name", "url", "brand"], new()
        {
            ["name"] = "text",
            ["description"] = "text",
            ["url"] = "url",
            ["sku"] = "text",
            ["gtin"] = "gtin",
            ["brand"] = "Brand",
            ["image"] = "url",
            ["offers"] = "Offer",
        }),
        ["Brand"] = (["name"], new() { ["name"] = "text" }),
        ["Offer"] = (["price", "priceCurrency", "availability", "url"], new()
        {
            ["url"] = "url",
            ["price"] = "number",
            ["priceCurrency"] = "currency",
            ["priceSpecification"] = "PriceSpecification",
            ["availability"] = "url",
            ["itemCondition"] = "url",
            ["seller"] = "Organization",
        }),
        ["PriceSpecification"] = (["price", "priceCurrency"], new() { ["price"] = "number", ["priceCurrency"] = "currency", ["valueAddedTaxIncluded"] = "boolean" }),
        ["Organization"] = (["name"], new() { ["name"] = "text", ["alternateName"] = "text", ["url"] = "url", ["logo"] = "url" }),
        ["WebSite"] = (["name", "url"], new() { ["name"] = "text", ["alternateName"] = "text", ["url"] = "url", ["inLanguage"] = "text", ["potentialAction"] = "SearchAction" }),
        ["SearchAction"] = (["target", "query-input"], new() { ["target"] = "EntryPoint", ["query-input"] = "text" }),
        ["EntryPoint"] = (["urlTemplate"], new() { ["urlTemplate"] = "url" }),
        ["WebPage"] = (["name", "url"], new() { ["name"] = "text", ["description"] = "text", ["url"] = "url", ["inLanguage"] = "text", ["dateModified"] = "date" }),
        ["BreadcrumbList"] = (["itemListElement"], new() { ["itemListElement"] = "ListItem" }),
        ["ItemList"] = (["itemListElement"], new() { ["name"] = "text", ["numberOfItems"] = "integer", ["itemListElement"] = "ListItem" }),
        ["ListItem"] = (["position"], new() { ["position"] = "integer", ["name"] = "text", ["item"] = "url", ["url"] = "url" }),
    };

    public static void Check(JsonObject thing)
    {
        var type = thing["@type"]!.GetValue<string>();
        Assert.True(_types.TryGetValue(type, out var known), $"'{type}' is no type that the test knows.");
        Assert.All(known.Must, property => Assert.True(thing.ContainsKey(property), $"{type} lacks {property}."));
        foreach (var (property, value) in thing.Where(property => property.Key != "@type"))
        {
            Assert.True(known.Properties.TryGetValue(property, out var kind), $"{type} has no property {property}.");
            foreach (var single in value is JsonArray several ? several.ToList() : [value])
            {
                Assert.True(Fits(single!, kind), $"{type}.{property} is no {kind}: {single}");
            }
        }
    }

    private static bool Fits(JsonNode value, string kind)
    {
        if (value is JsonObject thing)
        {
            Check(thing);
            return thing["@type"]!.GetValue<string>() == kind;
        }

        return kind switch
        {
            "text" => value.GetValueKind() == JsonValueKind.String && value.GetValue<string>().Trim().Length > 0,
            "url" => Uri.TryCreate(value.GetValue<string>(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https",
            "number" => decimal.TryParse(value.GetValue<string>(), System.Globalization.CultureInfo.InvariantCulture, out var number) && number > 0,
            "integer" => value.GetValueKind() == JsonValueKind.Number && value.GetValue<int>() >= 0,
            "boolean" => value.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
            "currency" => value.GetValue<string>() is { Length: 3 },
            "gtin" => value.GetValue<string>() is { Length: 8 or 12 or 13 or 14 } digits && digits.All(char.IsAsciiDigit),
            "date" => DateOnly.TryParseExact(value.GetValue<string>(), "yyyy-MM-dd", out _),
            _ => false,
        };
    }
}
