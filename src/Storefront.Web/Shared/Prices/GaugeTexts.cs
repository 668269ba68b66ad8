using Storefront.Kernel.Languages;

namespace Storefront.Web.Shared.Prices;

public static class GaugeTexts
{
    public static readonly Text InStock = new("In stock", "有货");
    public static readonly Text Left = new("{0} left", "剩 {0} 件");
    public static readonly Text LeftMoreOn = new("{0} left, more on {1}", "剩 {0} 件，{1}再到一批");
    public static readonly Text BackOn = new("Back on {0}", "{0}到货");
    public static readonly Text SoldOut = new("Sold out", "缺货");
}
