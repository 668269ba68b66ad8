using Storefront.Kernel.Languages;

namespace Storefront.Web.Search.Description;

public static class DescriptionTexts
{
    public static readonly Text Searches = new("Searches the products, parts and pages of Staybolt.", "搜索长守的商品、零件和页面。");
}
