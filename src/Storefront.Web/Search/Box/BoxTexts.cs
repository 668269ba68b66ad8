using Storefront.Kernel.Languages;

namespace Storefront.Web.Search.Box;

/// <summary>Words of the search box in the header.</summary>
public static class BoxTexts
{
    public static readonly Text Label = new("Product, model or part number", "商品名、型号或零件号");
    public static readonly Text Search = new("Search", "搜索");
    public static readonly Text NoSuggestions = new("Nothing starts like this. Enter searches everything.", "没有以此开头的，按回车搜索全部。");
}
