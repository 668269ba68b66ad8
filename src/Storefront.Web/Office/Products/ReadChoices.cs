using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Categories;
using Storefront.Catalog.Data;
using Storefront.Catalog.Shelves;
using Storefront.Kernel.Languages;

namespace Storefront.Web.Office.Products;

/// <summary>Brands and categories to choose from.</summary>
public sealed class ReadChoices(CatalogDb db, FindShelf shelves)
{
    public async Task<IReadOnlyList<SelectListItem>> BrandsAsync(CancellationToken cancellation) =>
        [new(ProductListTexts.ChooseBrand.ToString(), ""), .. Brands(await db.Brands.AsNoTracking().ToListAsync(cancellation))];

    public async Task<IReadOnlyList<SelectListItem>> CategoriesAsync(CancellationToken cancellation) =>
        [new(ProductListTexts.Later.ToString(), ""), .. Categories(await shelves.CategoriesAsync(cancellation))];

    /// <summary>Our own first.</summary>
    public static IEnumerable<SelectListItem> Brands(IEnumerable<Brand> brands) => brands.OrderByDescending(brand => brand.IsHouse)
        .Select(brand => (brand.Id, Name: Language.Current == Language.Zh ? brand.NameZh ?? brand.NameEn : brand.NameEn, brand.IsHouse))
        .OrderByDescending(brand => brand.IsHouse).ThenBy(brand => brand.Name, StringComparer.CurrentCultureIgnoreCase)
        .Select(brand => new SelectListItem(brand.Name, brand.Id.ToString()));

    public static IEnumerable<SelectListItem> Categories(CategoryTree tree) => CategoryChoice.Of(tree)
        .Select(choice => new SelectListItem($"{new string('\u2003', choice.Depth)}{(choice.Node.Number is { } number ? $"{number} " : "")}{choice.Name}", choice.Node.Id.ToString()));
}
