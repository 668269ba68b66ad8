namespace Storefront.Catalog.Keeping;

public enum ShelfKind
{
    Category,
    Brand,
    Attribute,

    /// <summary>The path under which imports knew a category; only old ones are kept as this.</summary>
    Path,
}
