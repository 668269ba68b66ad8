using Storefront.Kernel.Languages;

namespace Storefront.Web.Ordering.Payments;

public static class PaymentTexts
{
    public static readonly Text Title = new("Payment for order {0} · Staybolt", "订单 {0} 的付款 · 长守");
    public static readonly Text Pay = new("Pay now", "去付款");
    public static readonly Text TryAgain = new("Try again", "再试一次");
    public static readonly Text ToOrder = new("To the order", "查看订单");
    public static readonly Text Reload = new("Look again", "刷新看看");
    public static readonly Text Order = new("Order {0}", "订单 {0}");

    public static readonly Text KeptUntil = new(
        "Kept for you until {0}. Without a payment by then the order ends by itself, and the promised day holds no longer.",
        "为您保留到 {0}。到时未付款，订单会自动取消，承诺的送达日期也不再有效。");

    public static readonly Text NotStarted = new("The payment page did not open", "付款页面没能打开");

    private static readonly Text _waiting = new("We are waiting for the bank’s word", "正在等银行确认");
    private static readonly Text _waitingMeans = new(
        "It usually comes within seconds. You may close this page: as soon as the money is there, we write to you.",
        "一般几秒钟就有结果。您可以关掉这个页面，款项一到账，我们就写信告诉您。");

    private static readonly Text _onItsWay = new("The payment is on its way", "付款正在处理");
    private static readonly Text _onItsWayMeans = new(
        "Your bank takes a few days over it. The goods stay set aside for you, and we write to you when the money is there.",
        "银行需要几天时间。商品一直为您留着，款项到账后我们写信告诉您。");

    private static readonly Text _declined = new("The bank declined the last try", "上一次付款被银行拒绝");
    private static readonly Text _declinedMeans = new(
        "Nothing was taken from you. The goods are still set aside; try again, with another card if you like.",
        "没有扣款。商品还为您留着，可以再试一次，也可以换一张卡。");

    private static readonly Text _paid = new("Paid. Thank you", "付款成功，谢谢您");
    private static readonly Text _paidMeans = new(
        "The confirmation is on its way to your mailbox. We pack it next.",
        "确认邮件正在发往您的邮箱。接下来我们备货、打包。");

    private static readonly Text _held = new("Your payment arrived, and somebody looks at it", "款项已收到，正在人工核对");
    private static readonly Text _heldMeans = new(
        "Something about it does not fit by itself. You need not do anything; we write to you.",
        "有一处需要人工核对。您不用做什么，有结果我们会写信给您。");

    private static readonly Text _over = new("This order is not open for payment any more", "这张订单已不能付款");
    private static readonly Text _overMeans = new(
        "Nothing was taken from you. If money left your account all the same, we see it and write to you.",
        "没有向您收款。如果您的账户已经扣款，我们会查到并写信给您。");

    // A word without a text must not compile (CS8509); a number that is no word at all may throw (CS8524).
#pragma warning disable CS8524
    public static Text Heading(PaymentWord word) => word switch
    {
        PaymentWord.Waiting => _waiting,
        PaymentWord.OnItsWay => _onItsWay,
        PaymentWord.Declined => _declined,
        PaymentWord.Paid => _paid,
        PaymentWord.Held => _held,
        PaymentWord.Over => _over,
    };

    public static Text Means(PaymentWord word) => word switch
    {
        PaymentWord.Waiting => _waitingMeans,
        PaymentWord.OnItsWay => _onItsWayMeans,
        PaymentWord.Declined => _declinedMeans,
        PaymentWord.Paid => _paidMeans,
        PaymentWord.Held => _heldMeans,
        PaymentWord.Over => _overMeans,
    };
#pragma warning restore CS8524
}
