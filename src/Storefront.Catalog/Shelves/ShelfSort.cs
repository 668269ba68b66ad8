namespace Storefront.Catalog.Shelves;

public enum ShelfSort
{
    /// <summary>As the goods stand on the shelf.</summary>
    Shelf,
    PriceUp,
    PriceDown,
    Newest,
}
