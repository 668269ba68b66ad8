using Microsoft.AspNetCore.Mvc.Rendering;
using Storefront.Catalog.Editing;
using Storefront.Kernel.Languages;

namespace Storefront.Web.Office.Products;

internal static class AxisChoices
{
    /// <summary>A line of an axis's values, as a choice in the grid.</summary>
    public static SelectListItem Read(string line)
    {
        var value = AxisValue.Read(line);
        return new SelectListItem(Language.Current == Language.Zh ? value.NameZh : value.NameEn, value.Code);
    }
}
