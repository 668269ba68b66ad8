namespace Storefront.Catalog.Products;

public enum ProductKind
{
    /// <summary>A thing in its own right, consumables included.</summary>
    Good,

    /// <summary>A numbered part of other goods.</summary>
    Part,
}
