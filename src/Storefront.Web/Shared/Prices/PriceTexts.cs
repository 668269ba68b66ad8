using Storefront.Kernel.Languages;

namespace Storefront.Web.Shared.Prices;

public static class PriceTexts
{
    public static readonly Text From = new("from {0}", "{0} 起");
    public static readonly Text Free = new("free", "免费");
}
