using Storefront.Catalog.Editing;

namespace Storefront.Catalog.Keeping;

/// <summary>What goods stand on, and what staff edit field by field: a category, a brand, an attribute.</summary>
internal interface IKept
{
    ShelfKind Kind { get; }

    string Key { get; }

    /// <summary>Its name for the trail.</summary>
    string Called { get; }

    int Version { get; }

    /// <summary>What its form shows.</summary>
    Fields Fields();

    /// <summary>Counts a change.</summary>
    void Settle();
}
