using System.Globalization;
using Storefront.Kernel.Languages;

namespace Storefront.Web.Catalog.Products;

public static class ProductTexts
{
    public static readonly Text Preview = new(
        "This is a preview of unpublished work. Prices and words may change, and it cannot be bought here.",
        "这是尚未上架内容的预览，文字和价格可能还会修改，在这里不能购买。");

    public static readonly Text Title = new("{0} · Staybolt", "{0} · 长守");
    public static readonly Text Caption = new("{0}. {1}", "{0}。{1}");
    public static readonly Text Pictures = new("Pictures", "图片");
    public static readonly Text PictureOf = new("{0}, {1}", "{0}，{1}");
    public static readonly Text Chosen = new("{0}: {1}", "{0}：{1}");
    public static readonly Text Out = new("{0}, sold out", "{0}，缺货");
    public static readonly Text OutBackOn = new("{0}, back on {1}", "{0}，{1}到货");

    public static readonly Text TaxContained = new("including {0} VAT, {1}; {2} without it", "含 {0} 增值税 {1}；不含税 {2}");
    public static readonly Text TaxAdded = new("plus sales tax, shown before you pay", "另加销售税，付款前会显示");

    public static readonly Text Stock = new("Stock", "库存");
    public static readonly Text Arrives = new("Delivery", "送达");
    public static readonly Text ArrivesAt = new("To {0}: ", "送到{0}：");
    public static readonly Text PayBy = new(" if paid by {0}, {1} ({2} time); {3}", "，{0} {1} 前付款有效（{2}时间）；{3}");
    public static readonly Text DeliveryFree = new("delivery costs nothing", "免运费");
    public static readonly Text DeliveryCosts = new("delivery {0}", "运费 {0}");
    public static readonly Text NoPromise = new("The cart names the day for your place.", "送达日期在购物车里按您的地址显示。");
    public static readonly Text OrderAgain = new("It can be ordered again from {0}.", "{0}起可以再下单。");
    public static readonly Text NoDateYet = new("No date is known yet.", "到货日期还没有定。");
    public static readonly Text Returns = new("Return", "退货");
    public static readonly Text ReturnWithin = new("Within {0} days of delivery, no reason asked.", "签收后 {0} 天内可退，不问理由。");
    public static readonly Text HowToReturn = new("How to return it", "怎么退");
    public static readonly Text Warranty = new("Warranty", "保修");
    public static readonly Text WarrantyYears = new("{0} years from delivery.", "签收起 {0} 年。");
    public static readonly Text Quantity = new("Quantity", "数量");
    public static readonly Text AddToCart = new("Add to cart", "加入购物车");
    public static readonly Text SoldOut = new("Sold out", "缺货");
    public static readonly Text ArticleNumber = new("Article {0}", "货号 {0}");
    public static readonly Text ArticleAndBarcode = new("Article {0}, barcode {1}", "货号 {0}，条码 {1}");

    public static readonly Text NotSoldHere = new("Not for sale in this market", "这个市场不出售");
    public static readonly Text SoldIn = new("You can buy it in:", "可以在这里买：");
    public static readonly Text SoldNowhere = new("We no longer sell it. Its page stays, with what is known of it.", "已经停售。页面保留，资料都在。");

    public static readonly Text Specification = new("Specification", "规格");
    public static readonly Text Story = new("How it is made", "它是怎么做的");
    public static readonly Text Performance = new("Measured", "实测");
    public static readonly Text Quality = new("What it is made of", "用料与做工");
    public static readonly Text UseAndCare = new("Use and care", "使用与保养");
    private static readonly Text _inColour = new("in {0}", "{0}色");

    public static readonly Text ChangeByHand = new("{0} min · no tools", "{0} 分钟，不用工具");
    public static readonly Text Change = new("{0} min · {1}", "{0} 分钟，{1}");
    public static readonly Text Parts = new("Parts", "零件");
    public static readonly Text Questions = new("Questions and answers", "问与答");

    /// <summary>"in graphite", as within a sentence.</summary>
    public static Text InColour(string name) => _inColour.With(Language.Current == Language.Zh ? name.TrimEnd('色') : name.ToLower(CultureInfo.CurrentCulture));
}
