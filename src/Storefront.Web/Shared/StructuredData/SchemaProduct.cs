namespace Storefront.Web.Shared.StructuredData;

/// <summary>https://schema.org/Product, as the page shows it: with the variant that is chosen when nobody has chosen.</summary>
/// <param name="Gtin">GTIN-8, -12, -13 or -14 without leading zeros that it does not have.</param>
/// <param name="Image">Whole addresses.</param>
public sealed record SchemaProduct(
    string Name, string Description, Uri Url, string? Sku, string? Gtin, SchemaBrand Brand, IReadOnlyList<Uri>? Image, SchemaOffer? Offers) : SchemaThing("Product");

/// <summary>https://schema.org/Brand.</summary>
public sealed record SchemaBrand(string Name) : SchemaThing("Brand");
