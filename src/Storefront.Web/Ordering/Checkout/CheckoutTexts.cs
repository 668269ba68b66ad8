using Storefront.Kernel.Languages;

namespace Storefront.Web.Ordering.Checkout;

public static class CheckoutTexts
{
    public static readonly Text Title = new("Checkout", "结算");

    public static readonly Text BackToCart = new("Back to the cart", "回到购物车");

    public static readonly Text Contact = new("Contact", "联系方式");

    public static readonly Text Email = new("Email", "电子邮箱");

    public static readonly Text EmailHint = new(
        "For the receipt and the delivery day. Nothing else, and no account is made.",
        "只用来发送订单确认和送达日期，不会因此注册账户。");

    public static readonly Text Address = new("Delivery address", "收货地址");

    public static readonly Text Country = new("Country", "国家");

    public static readonly Text CityHint = new("Not needed for Beijing, Shanghai, Tianjin and Chongqing.", "直辖市不用填。");

    public static readonly Text PhoneHint = new("The driver calls only if nobody opens.", "只有无人应门时，快递员才会打这个电话。");

    public static readonly Text Delivery = new("Delivery", "配送");

    public static readonly Text Arrives = new("{0}: {1}", "{0}，最晚 {1}送到");

    public static readonly Text ReadyOn = new("{0}: from {1}", "{0}，{1}起可取");

    public static readonly Text Between = new("Between {0} and {1}.", "{0}至{1}之间送到。");

    public static readonly Text HeldFor = new("{0}, {1}. Kept for {2} days.", "{0}，{1}。保留 {2} 天。");

    public static readonly Text ShowTotal = new("Show the total for this choice", "按此选择重新计算总额");

    public static readonly Text Payment = new("Payment", "付款");

    public static readonly Text PaymentNote = new(
        "The next page is Stripe’s. The card number goes to them; we neither see nor keep it.",
        "下一步在 Stripe 的页面付款，卡号由他们处理，我们看不到，也不保存。");

    public static readonly Text Place = new("Order and pay {0}", "提交订单并支付 {0}");

    public static readonly Text PlaceBeforeTax = new("Order and pay {0} plus tax", "提交订单并支付 {0}（另加税）");

    public static readonly Text Terms = new("By ordering you agree to the ", "提交订单即表示您同意");

    public static readonly Text TermsLink = new("terms of sale", "销售条款");

    public static readonly Text TermsEnd = new(". You keep every right that the law of your place gives you.", "。当地法律给您的权利不受影响。");
}
