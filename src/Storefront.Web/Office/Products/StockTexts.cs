using Storefront.Kernel.Languages;

namespace Storefront.Web.Office.Products;

public static class StockTexts
{
    public static readonly Text NotWhole = new("{0}: “{1}” is not a whole number of pieces. Nothing was booked.", "{0}：“{1}”不是整数件数，没有登记。");
    public static readonly Text NotEnough = new("{0} has fewer pieces that can be taken off than that. Nothing was booked.", "{0} 可减少的件数不足，没有登记。");
}
