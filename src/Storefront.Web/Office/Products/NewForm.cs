using Storefront.Catalog.Products;

namespace Storefront.Web.Office.Products;

/// <summary>What a draft begins with.</summary>
public sealed class NewForm
{
    public string? NameEn { get; set; }

    public string? NameZh { get; set; }

    public Guid? Brand { get; set; }

    public Guid? Category { get; set; }

    public ProductKind Kind { get; set; }
}
