using Storefront.Kernel.Languages;

namespace Storefront.Web.Ordering;

public static class CostTexts
{
    public static readonly Text Title = new("What it costs, all of it", "全部费用");

    public static readonly Text Goods = new("Goods, {0} pieces", "商品，{0} 件");

    public static readonly Text OneGood = new("Goods, 1 piece", "商品，1 件");

    public static readonly Text Delivery = new("Delivery: {0}", "配送：{0}");

    public static readonly Text Tax = new("{0}, {1}%", "{0} {1}%");

    public static readonly Text TaxEstimated = new("{0}, {1}%, the state’s part", "{0} {1}%（州税部分）");

    public static readonly Text NoTax = new("Tax", "税费");

    public static readonly Text YouPay = new("You pay", "您付");

    public static readonly Text ContainsTax = new("Contains {0}% {1}", "其中 {0}% {1}");

    public static readonly Text WithoutTax = new("Without tax", "不含税");

    public static readonly Text NothingAdded = new("Nothing is added after this line.", "这一行之后不再加任何钱。");

    public static readonly Text FreeFrom = new("Free for goods of {0} or more", "商品满 {0} 免运费");

    public static readonly Text Pieces = new("{0} pieces at {1}", "{0} 件，每件 {1}");

    public static readonly Text OnePiece = new("1 piece", "1 件");
}
