using Storefront.Kernel.Languages;

namespace Storefront.Web.Catalog.Filters;

/// <summary>Words of the form beside a list.</summary>
public static class FilterTexts
{
    public static readonly Text Filters = new("Filters", "筛选");
    public static readonly Text Price = new("Price", "价格");
    public static readonly Text PriceFrom = new("From {0}", "从 {0}");
    public static readonly Text PriceTo = new("To {0}", "到 {0}");
    public static readonly Text PriceBars = new("Products by price, from {0} to {1}", "各价位的商品数，从 {0} 到 {1}");
    public static readonly Text Apply = new("Show these", "按此筛选");
    public static readonly Text Remove = new("remove", "去掉");
    public static readonly Text ClearAll = new("Clear all", "全部清除");
    public static readonly Text Range = new("{0}–{1} of {2}", "第 {0}–{1} 件，共 {2} 件");
    public static readonly Text One = new("1 product", "1 件");
    public static readonly Text All = new("{0} products", "共 {0} 件");
    public static readonly Text Last = new("{0} of {1}", "第 {0} 件，共 {1} 件");
    public static readonly Text Sort = new("Sort by", "排序");
    public static readonly Text SortGo = new("Sort", "排序");
    public static readonly Text Nothing = new("Nothing here meets all of that.", "没有同时满足这些条件的商品。");
    public static readonly Text LetGo = new("Try without one of these:", "去掉一个试试：");

    /// <summary>Which of a list are shown, and of how many.</summary>
    public static Text Shown(int first, int last, int count) => (first, last) switch
    {
        _ when count == 1 => One,
        (1, _) when last == count => All.With(count),
        _ when first == last => Last.With(last, count),
        _ => Range.With(first, last, count),
    };
}
