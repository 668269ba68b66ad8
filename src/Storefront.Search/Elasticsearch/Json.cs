using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Storefront.Search.Elasticsearch;

/// <summary>How we write and read JSON.</summary>
internal static class Json
{
    /// <summary>Chinese as it is, not as escapes of twice the length: it goes to a server, never into a page. Half of an emoji becomes U+FFFD.</summary>
    public static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonSerializerOptions _written = new() { Encoder = Writing.Encoder };

    /// <summary>A part that is missing or null where we need it is an error here, not a surprise later. Explanations lie deep.</summary>
    private static readonly JsonSerializerOptions _read = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        MaxDepth = 512,
    };

    public static JsonObject Of(string name, JsonNode? value) => new() { [name] = value };

    public static JsonArray Array(IEnumerable<JsonNode?> items) => [.. items];

    public static JsonArray Array(IEnumerable<string> items) => [.. items.Select(item => (JsonNode)item)];

    public static byte[] Bytes(JsonNode node) => JsonSerializer.SerializeToUtf8Bytes(node, _written);

    /// <exception cref="JsonException">It is no JSON, or not what we need.</exception>
    public static T Read<T>(ReadOnlySpan<byte> json)
        where T : class =>
        JsonSerializer.Deserialize<T>(json, _read) ?? throw new JsonException("It is null.");
}
