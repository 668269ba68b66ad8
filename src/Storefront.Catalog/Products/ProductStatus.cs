namespace Storefront.Catalog.Products;

public enum ProductStatus
{
    Draft,
    Published,

    /// <summary>No longer sold. Orders and links may still name it, so it is kept.</summary>
    Archived,
}
