using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Storefront.Web.Shared.StructuredData;

/// <summary>Writes JSON-LD. Whatever a name holds, it cannot end the script element: the encoder escapes what HTML could read. Chinese stays as it is.</summary>
public static class JsonLd
{
    private static readonly JsonSerializerOptions _options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>One document of all the things.</summary>
    public static string Write(IReadOnlyList<SchemaThing> things) => JsonSerializer.Serialize(new Document("https://schema.org", things), _options);

    // Things are written as what they are, not as their base.
    private sealed record Document(
        [property: JsonPropertyName("@context")] string Context,
        [property: JsonPropertyName("@graph")] IReadOnlyList<object> Graph);
}
