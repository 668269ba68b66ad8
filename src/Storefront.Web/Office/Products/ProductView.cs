using Storefront.Catalog.Products;
using Storefront.Kernel.Languages;

namespace Storefront.Web.Office.Products;

/// <summary>A saved view of the list.</summary>
public sealed record ProductView(string Code, Text Name, ProductStatus? Status)
{
    public static IReadOnlyList<ProductView> All { get; } =
    [
        new("all", ProductListTexts.All, null),
        new("published", ProductListTexts.Published, ProductStatus.Published),
        new("drafts", ProductListTexts.Drafts, ProductStatus.Draft),
        new("archived", ProductListTexts.Archived, ProductStatus.Archived),
    ];

    public static ProductView Find(string? code) => All.FirstOrDefault(view => view.Code == code) ?? All[0];
}
