using Storefront.Catalog.Attributes;
using Storefront.Web.Office.Shared;

namespace Storefront.Web.Office.Attributes;

/// <summary>The page of one attribute.</summary>
public sealed record AttributeEditPage : KeptPage
{
    public required AttributeDefinition Attribute { get; init; }

    /// <summary>How many goods state it.</summary>
    public required int Uses { get; init; }
}
