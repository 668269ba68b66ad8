namespace Storefront.Web.Shared.StructuredData;

/// <summary>https://schema.org/Offer: one variant in one market.</summary>
/// <param name="Price">In major units with a point, such as 89.00.</param>
/// <param name="PriceCurrency">ISO 4217.</param>
/// <param name="Availability">https://schema.org/InStock, or one of its kind.</param>
public sealed record SchemaOffer(
    Uri Url, string Price, string PriceCurrency, SchemaPriceSpecification PriceSpecification, string Availability, string ItemCondition, SchemaSeller Seller) : SchemaThing("Offer")
{
    public const string InStock = "https://schema.org/InStock";

    public const string OutOfStock = "https://schema.org/OutOfStock";

    /// <summary>Sold out, and the day of the next delivery is known.</summary>
    public const string BackOrder = "https://schema.org/BackOrder";

    public const string New = "https://schema.org/NewCondition";
}

/// <summary>https://schema.org/PriceSpecification: whether the price holds its tax, as everywhere but in the United States.</summary>
public sealed record SchemaPriceSpecification(string Price, string PriceCurrency, bool ValueAddedTaxIncluded) : SchemaThing("PriceSpecification");

/// <summary>https://schema.org/Organization, by name only.</summary>
public sealed record SchemaSeller(string Name) : SchemaThing("Organization");
