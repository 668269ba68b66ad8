using Storefront.Kernel.Languages;

namespace Storefront.Web.Catalog.Categories;

public static class CategoryTexts
{
    public static readonly Text Title = new("{0} · Staybolt", "{0} · 长守");
    public static readonly Text TitleOfPage = new("{0}, page {1} · Staybolt", "{0}，第 {1} 页 · 长守");
    public static readonly Text OneScale = new(
        "Everything on this page is drawn at one scale, so a small thing looks small.",
        "这一页的东西都按同一比例画，小的看起来就是小的。");

    public static readonly Text PartsScale = new(
        "Parts fill their frames here, so a small one looks large. Compare the figures.",
        "零件在这里都撑满画框，小的看起来也大。请比数字。");

    public static readonly Text NotOneScale = new(
        "Nobody has measured these at our bench, so pictures here are the makers’ own and not at one scale. Compare the figures, not the pictures.",
        "这些不是我们台上量过的，图片来自各家厂商，比例不一。请比数字，别比图片。");

    public static readonly Text Narrower = new("Narrower", "细分");
    public static readonly Text View = new("View", "显示方式");
    public static readonly Text Pictures = new("Pictures", "图片");
    public static readonly Text Table = new("Table", "表格");
    public static readonly Text NothingYet = new("Nothing stands here yet.", "这里还没有商品。");
}
