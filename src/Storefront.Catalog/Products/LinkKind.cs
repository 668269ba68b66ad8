namespace Storefront.Catalog.Products;

public enum LinkKind
{
    Accessory,
    Consumable,
    SparePart,
    Successor,
    GoesWith,
}
