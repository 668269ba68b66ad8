namespace Storefront.Ordering.Carts;

public static class CartRefusals
{
    public static readonly Text NotForSale = new(
        "That is not for sale in this market.",
        "这件商品在本市场不出售。");

    public static readonly Text SoldOut = new(
        "{0} is sold out at the moment.",
        "{0}暂时售完。");

    public static readonly Text SoldOutUntil = new(
        "{0} is sold out; more are expected on {1:D}.",
        "{0}暂时售完，预计 {1:D} 到货。");

    public static readonly Text TooManyPieces = new(
        "One order takes up to {0} of a thing. For more, write to us.",
        "每种商品一单最多 {0} 件；需要更多，请联系我们。");

    public static readonly Text TooManyLines = new(
        "A cart holds up to {0} different things. Remove one, or order these first.",
        "购物车最多放 {0} 种商品。请先移除一种，或先把这些结算。");

    public static readonly Text NotANumber = new(
        "Give a whole number from 1 to {0}.",
        "请填 1 到 {0} 之间的整数。");

    public static readonly Text Busy = new(
        "The cart was changed elsewhere at the same moment. Please try again.",
        "购物车刚刚在别处被改动，请再试一次。");
}
