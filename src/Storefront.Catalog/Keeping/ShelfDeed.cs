namespace Storefront.Catalog.Keeping;

public enum ShelfDeed
{
    Begin,
    Change,

    /// <summary>Among its siblings.</summary>
    Shift,

    Remove,

    /// <summary>A removal was undone.</summary>
    Return,
}
