using System.Text.Json.Serialization;

namespace Storefront.Web.Shared.StructuredData;

/// <summary>https://schema.org/Organization: the shop.</summary>
public sealed record SchemaOrganization(string Name, string AlternateName, Uri Url, Uri Logo) : SchemaThing("Organization");

/// <summary>https://schema.org/WebSite.</summary>
/// <param name="InLanguage">BCP 47.</param>
public sealed record SchemaWebSite(string Name, string AlternateName, Uri Url, string InLanguage, SchemaSearchAction PotentialAction) : SchemaThing("WebSite");

/// <summary>https://schema.org/WebPage: one of the shop's own pages.</summary>
public sealed record SchemaWebPage(string Name, string Description, Uri Url, string InLanguage, [property: JsonPropertyName("dateModified")] DateOnly Modified) : SchemaThing("WebPage");
