using Storefront.Catalog.Attributes;
using Storefront.Catalog.Categories;
using Storefront.Catalog.Editing;

namespace Storefront.Catalog.Keeping;

/// <summary>What the forms of a category, a brand and an attribute show.</summary>
public static class KeptFields
{
    public static Fields Of(Category category) => ((IKept)category).Fields();

    public static Fields Of(Brand brand) => ((IKept)brand).Fields();

    public static Fields Of(AttributeDefinition attribute) => ((IKept)attribute).Fields();
}
