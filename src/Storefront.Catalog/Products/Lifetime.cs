namespace Storefront.Catalog.Products;

/// <summary>Years or months (2014-03), as the maker states them: sold since and until, parts and software until when. Null is not said.</summary>
public sealed record Lifetime(string? SoldSince, string? LastSale, string? PartsUntil, string? SoftwareUntil)
{
    public static readonly Lifetime Unknown = new(null, null, null, null);
}
