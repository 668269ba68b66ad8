using System.Text.Json.Serialization;

namespace Storefront.Web.Shared.StructuredData;

/// <summary>https://schema.org/SearchAction: how the shop is searched.</summary>
public sealed record SchemaSearchAction(SchemaEntryPoint Target, [property: JsonPropertyName("query-input")] string QueryInput) : SchemaThing("SearchAction")
{
    private const string Term = "search_term_string";

    /// <param name="results">The page of results, without its question.</param>
    public static SchemaSearchAction On(Uri results) => new(new SchemaEntryPoint($"{results}?q={{{Term}}}"), $"required name={Term}");
}

/// <summary>https://schema.org/EntryPoint.</summary>
/// <param name="UrlTemplate">With the name of what is to be filled in, in braces (RFC 6570).</param>
public sealed record SchemaEntryPoint(string UrlTemplate) : SchemaThing("EntryPoint");
