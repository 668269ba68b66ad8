namespace Storefront.Ordering.Checkout;

public static class CheckoutRefusals
{
    /// <summary>The field of a refusal that the buyer answers by looking at the new price and sending the form again.</summary>
    public const string PriceField = "Shown";

    /// <summary>The field of a refusal that the buyer answers at the orders named with it.</summary>
    public const string UnpaidField = "Unpaid";

    public static readonly Text Empty = new(
        "The cart is empty.",
        "购物车是空的。");

    public static readonly Text NoDelivery = new(
        "We cannot send these goods to this place.",
        "这些商品目前不能送到该地址。");

    public static readonly Text ChooseRegion = new(
        "Choose the state that it goes to: the tax depends on it.",
        "请选择送达的州，税费与之有关。");

    public static readonly Text NotForSale = new(
        "{0} is not for sale in this market. Take it out of the cart to go on.",
        "{0}在本市场不出售，请从购物车移除后继续。");

    public static readonly Text SomethingNotForSale = new(
        "Something in the cart is no longer sold. Take it out to go on.",
        "购物车里有商品已停售，请移除后继续。");

    public static readonly Text NotEnough = new(
        "Of {0} there are {1} left. Change the number in the cart to go on.",
        "{0}只剩 {1} 件，请在购物车修改数量后继续。");

    public static readonly Text JustSold = new(
        "{0} was sold to somebody else a moment ago.",
        "{0}刚刚被别人买走了。");

    public static readonly Text CartChanged = new(
        "The cart was changed since this page was opened. Here is what it holds now; nothing has been ordered yet.",
        "打开本页之后购物车有改动。下面是目前的内容，尚未下单。");

    public static readonly Text PriceRose = new(
        "The total is now {0}; it was {1} when this page was opened. Nothing has been ordered yet. If you agree to the new total, send the form again.",
        "现在的总额是 {0}，打开本页时是 {1}。尚未下单；您若同意新的总额，请再次提交。");

    public static readonly Text TooMuchAtOnce = new(
        "One payment takes {0} at most. Split the order in two, or write to us.",
        "单次付款最多 {0}。请分成两单，或写信给我们。");

    public static readonly Text TooManyUnpaid = new(
        "{0} of your orders are waiting to be paid. Pay or cancel one of them first, or wait: they end by themselves within the hour.",
        "您有 {0} 张订单还未付款。请先支付或取消其中一张；未付款的订单一小时内会自动取消。");
}
