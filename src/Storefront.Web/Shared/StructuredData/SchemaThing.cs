using System.Text.Json.Serialization;

namespace Storefront.Web.Shared.StructuredData;

/// <summary>Something that a page tells machines about itself, in the words of schema.org. Only what the page shows to people too.</summary>
public abstract record SchemaThing([property: JsonPropertyName("@type"), JsonPropertyOrder(-1)] string Type);
