using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Storefront.StripeSandbox.Wire;

/// <summary>JSON as Stripe writes it: indented by two, letters of every script as they are.</summary>
internal static class StripeJson
{
    /// <summary>The version that Stripe.net 53.1.0 pins; it refuses events of another one.</summary>
    public const string ApiVersion = "2026-10-28.endive";

    private static readonly JsonSerializerOptions Written = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Text(JsonNode node) => node.ToJsonString(Written);

    public static JsonObject Of(IReadOnlyDictionary<string, string> map)
    {
        var json = new JsonObject();
        foreach (var (key, value) in map)
        {
            json[key] = value;
        }

        return json;
    }

    public static JsonArray Of(IEnumerable<string> values) => new([.. values.Select(value => JsonValue.Create(value))]);

    public static JsonObject EmptyAddress() => new()
    {
        ["city"] = null,
        ["country"] = null,
        ["line1"] = null,
        ["line2"] = null,
        ["postal_code"] = null,
        ["state"] = null,
    };
}
