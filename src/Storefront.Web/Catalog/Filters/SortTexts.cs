using Storefront.Catalog.Shelves;
using Storefront.Kernel.Languages;

namespace Storefront.Web.Catalog.Filters;

/// <summary>Words of the filters and orders of a list.</summary>
public static class SortTexts
{
    public static readonly Text All = new("All", "全部");
    public static readonly Text Availability = new("Availability", "供货");
    public static readonly Text Available = new("In stock", "有货");
    public static readonly Text Brand = new("Maker", "品牌");
    public static readonly Text BestMatch = new("Best match", "最相关");
    public static readonly Text Shelf = new("Shelf order", "目录顺序");
    public static readonly Text PriceUp = new("Price, low to high", "价格从低到高");
    public static readonly Text PriceDown = new("Price, high to low", "价格从高到低");
    public static readonly Text Newest = new("Newest first", "最新上架");

    public static Text Of(ShelfSort sort) => sort switch
    {
        ShelfSort.PriceUp => PriceUp,
        ShelfSort.PriceDown => PriceDown,
        ShelfSort.Newest => Newest,
        _ => Shelf,
    };
}
