namespace Storefront.Ordering.Payments;

/// <summary>Why a payment cannot be started.</summary>
internal static class PaymentRefusals
{
    public static readonly Text NotStarted = new(
        "Your order is kept, but the payment page could not be opened. Nothing was taken from you. Please try again in a moment.",
        "订单已为您保留，但付款页面没能打开，没有扣款。请稍后再试。");

    public static readonly Text Over = new(
        "The time to pay for this order is over. If you still want the goods, please order them again.",
        "这张订单的付款时间已过。如果还想要，请重新下单。");

    public static readonly Text StillOpen = new(
        "We could not reach the payment service to make sure that nothing is paid any more. Please try again in a moment.",
        "暂时连不上支付服务，无法确认这笔付款已经关闭。请稍后再试。");

    public static readonly Text PaidMeanwhile = new(
        "A payment for this order arrived or is on its way, so it stays as it is.",
        "这张订单的付款已到账或正在处理中，因此保持不变。");
}
