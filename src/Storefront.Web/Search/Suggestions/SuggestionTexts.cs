using Storefront.Kernel.Languages;

namespace Storefront.Web.Search.Suggestions;

public static class SuggestionTexts
{
    public static readonly Text Suggestions = new("Suggestions", "联想");
    public static readonly Text Products = new("Products", "商品");
    public static readonly Text Sections = new("Sections", "目录");
    public static readonly Text Searches = new("Searches", "大家搜");
    public static readonly Text Enter = new("Enter", "回车");
    public static readonly Text Searching = new("searches for “{0}”", "搜“{0}”");
    public static readonly Text Keys = new("Arrow keys choose", "上下键选择");
    public static readonly Text One = new("1 suggestion", "1 条联想");
    public static readonly Text Many = new("{0} suggestions", "{0} 条联想");
}
