using Storefront.Kernel.Languages;

namespace Storefront.Web.Catalog.Discovery;

public static class DiscoveryTexts
{
    public static readonly Text Offers = new("Prices and stock as CSV", "价格与库存（CSV）");
    public static readonly Text OffersAre = new("every article with its price, stock, barcode and picture, at most five minutes old", "每个货号的价格、库存、条码和图片，最多晚五分钟");
}
