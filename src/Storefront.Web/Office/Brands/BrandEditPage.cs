using Storefront.Catalog.Categories;
using Storefront.Web.Office.Shared;

namespace Storefront.Web.Office.Brands;

/// <summary>The page of one brand, or of one that is to be made.</summary>
public sealed record BrandEditPage : KeptPage
{
    /// <summary>Null for one that is to be made.</summary>
    public Brand? Brand { get; init; }

    public int Goods { get; init; }

    /// <summary>Those that it may be merged into.</summary>
    public IReadOnlyList<Brand> Others { get; init; } = [];

    /// <summary>Into which the person wanted to merge it.</summary>
    public Guid? To { get; init; }
}
