using Storefront.Catalog.Categories;
using Storefront.Web.Office.Shared;

namespace Storefront.Web.Office.Categories;

/// <summary>The page of one category, or of one that is to be made.</summary>
public sealed record CategoryEditPage : KeptPage
{
    /// <summary>Null for one that is to be made.</summary>
    public CategoryNode? Node { get; init; }

    public int Goods { get; init; }

    public int Below { get; init; }

    public bool IsUnsorted { get; init; }

    /// <summary>Where the person wanted what is in it to go.</summary>
    public Guid? To { get; init; }
}
