namespace Storefront.Ordering.Orders.Mails;

/// <summary>What mails about orders say.</summary>
internal static class MailTexts
{
    public static readonly Text Footer = new(
        "Reply to this mail and a person reads it. You get it because something was bought; there is nothing to unsubscribe from.",
        "直接回复这封邮件，就有人看。这是订单通知，没有广告，所以也没有退订。");

    public static readonly Text Follow = new("Follow the order", "查看订单");

    public static readonly Text LinkIsYours = new(
        "The link opens this one order without a password, for {0} days. Pass it on only to people who may see it.",
        "这个链接无须密码，只能打开这一张订单，{0} 天内有效。请只转给可以看的人。");

    // {0} name, {1} day
    public static readonly Text ConfirmedSubject = new("Order {0} is paid: it arrives by {1}", "订单 {0} 已付款，最晚 {1}送到");

    public static readonly Text ConfirmedHeading = new("Thank you, {0}. It arrives by {1}.", "{0}，您好。最晚 {1}送到。");

    public static readonly Text ConfirmedPickupSubject = new("Order {0} is paid: fetch it from {1}", "订单 {0} 已付款，{1}起可自取");

    public static readonly Text ConfirmedPickupHeading = new("Thank you, {0}. You can fetch it from {1}.", "{0}，您好。{1}起可以来取。");

    public static readonly Text ConfirmedBody = new(
        "We have your payment of {0}. You need not do anything; we write again when it leaves.",
        "您的 {0} 已收到。您什么都不用做，寄出时我们再写信给您。");

    public static readonly Text ExpiredSubject = new("Order {0} was not paid and is closed", "订单 {0} 未付款，已关闭");

    public static readonly Text ExpiredHeading = new("Your order was not paid, so it is closed.", "订单没有付成，已经关闭。");

    public static readonly Text ExpiredBody = new(
        "The payment failed or was not finished in time. Nothing was taken from you, and the goods are for sale again. If you still want them, order once more; today's price counts then.",
        "付款没有成功，或者没有在时限内完成。没有向您收取任何款项，商品已放回销售。如果您还想要，请重新下单，以当时的价格为准。");

    // {0} order, {1} parcel
    public static readonly Text ShippedSubject = new("Order {0}: parcel {1} is on its way", "订单 {0}：{1} 号包裹已寄出");

    public static readonly Text ShippedHeading = new("Your parcel has left. It arrives by {0}.", "您的包裹已寄出，最晚 {0}送到。");

    public static readonly Text ShippedLateHeading = new("Your parcel has left.", "您的包裹已寄出。");

    public static readonly Text ShippedBody = new("{0} carries it. The tracking number is {1}.", "由{0}承运，运单号 {1}。");

    public static readonly Text ShippedRest = new("The rest follows in another parcel; we write again.", "其余商品另装一个包裹，寄出时我们再写信给您。");

    public static readonly Text ReadySubject = new("Order {0}: you can fetch it", "订单 {0}：可以来取了");

    public static readonly Text ReadyHeading = new("It is ready at the workshop.", "已备好，可以到维修台来取。");

    public static readonly Text ReadyBody = new("Bring the order number {0}. We keep it for seven days.", "请带上订单号 {0}。我们保留七天。");

    public static readonly Text Pieces = new("{0} pieces", "{0} 件");

    public static readonly Text OnePiece = new("1 piece", "1 件");

    public static readonly Text DeliveredSubject = new("Order {0}: parcel {1} has arrived", "订单 {0}：{1} 号包裹已送达");

    public static readonly Text DeliveredHeading = new("Your parcel arrived: {0}.", "您的包裹已于 {0} 送达。");

    public static readonly Text DeliveredBody = new(
        "If it is not with you, or something is broken or missing, reply to this mail. We look for it or send it again.",
        "如果您没有收到，或者有破损、缺少，请直接回复这封邮件。我们去查，或者重寄。");

    public static readonly Text CancelledSubject = new("Order {0} is cancelled", "订单 {0} 已取消");

    public static readonly Text CancelledHeading = new("Your order is cancelled.", "订单已取消。");

    public static readonly Text CancelledByYou = new("You asked for it. Nothing was paid, so nothing has to come back.", "这是您的要求。没有付过款，所以也没有退款。");

    public static readonly Text CancelledByUs = new("We could not carry it out. Nothing was paid, so nothing has to come back.", "我们无法完成这张订单。没有付过款，所以也没有退款。");

    public static readonly Text NameAndOptions = new("{0}, {1}", "{0}，{1}");

    public static readonly Text Delivery = new("Delivery: {0}", "配送：{0}");
    public static readonly Text Free = new("free", "免费");

    public static readonly Text Discount = new("Taken off", "优惠");

    public static readonly Text TaxOfState = new("{0}, the state’s part", "{0}（州税部分）");

    public static readonly Text Total = new("Total", "合计");

    public static readonly Text TaxIncluded = new("with {0} of {1}", "含{0} {1}");

    public static readonly Text To = new("To", "寄往");

    public static readonly Text Order = new("Order", "订单");

    public static readonly Text CodeSubject = new("Your code for order {0}", "订单 {0} 的验证码");

    public static readonly Text CodeHeading = new("Type this code to see your order.", "输入这个验证码即可查看订单。");

    public static readonly Text CodeBody = new(
        "It works once, for 10 minutes, in the window where you asked for it. If that was not you, do nothing: without the code nobody sees the order.",
        "验证码 10 分钟内有效，只能用一次，请在发起查询的页面输入。如果不是您本人操作，不用理会：没有验证码，谁也看不到订单。");
}
