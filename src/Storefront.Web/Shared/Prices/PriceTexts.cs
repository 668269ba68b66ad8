using Storefront.Kernel.Languages;

namespace Storefront.Web.Shared.Prices;

public static class PriceTexts
{
    public static readonly Text Free = new("free", "免费");
}
