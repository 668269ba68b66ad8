namespace Storefront.Ordering.Orders;

/// <summary>Why an order says no.</summary>
internal static class OrderRefusals
{
    public static readonly Text NotNow = new(
        "Order {0} is “{1}”. From there this cannot be done.",
        "订单 {0} 目前是“{1}”，不能这样操作。");

    public static readonly Text NotPaidInFull = new(
        "Less than the order's total has been paid.",
        "已付金额少于订单总额。");

    public static readonly Text NothingPaid = new(
        "Nothing has been paid for this order.",
        "该订单没有收到付款。");

    public static readonly Text CancelPaid = new(
        "This order is paid. Write to us: we cancel it and send the money back.",
        "该订单已付款。请写信给我们，我们来取消并退款。");

    public static readonly Text UnpackFirst = new(
        "A parcel is packed already. Take it apart first.",
        "已有打包好的包裹，请先拆包。");

    public static readonly Text NothingToPack = new(
        "Choose at least one piece for the parcel.",
        "请为包裹至少选一件。");

    public static readonly Text TooManyPieces = new(
        "Of {0} only {1} are left to pack.",
        "{0} 只剩 {1} 件可以打包。");

    public static readonly Text NoSuchParcel = new(
        "This order has no such parcel any more.",
        "该订单已没有这个包裹。");

    public static readonly Text AlreadyShipped = new(
        "Parcel {0} has left already.",
        "{0} 号包裹已经寄出。");

    public static readonly Text NotShipped = new(
        "Parcel {0} has not left yet.",
        "{0} 号包裹还没有寄出。");

    public static readonly Text AlreadyOut = new(
        "Parcel {0} is out for delivery already.",
        "{0} 号包裹已经在派送。");

    public static readonly Text AlreadyDelivered = new(
        "Parcel {0} has been delivered already.",
        "{0} 号包裹已经送达。");

    public static readonly Text UnknownCarrier = new(
        "Choose one of our carriers.",
        "请选择承运商。");

    public static readonly Text TrackingNumber = new(
        "A tracking number has 4 to 40 letters and digits.",
        "运单号由 4 至 40 位字母和数字组成。");

    public static readonly Text NoTrackingNumber = new(
        "A parcel that is fetched has no tracking number.",
        "自取的包裹没有运单号。");

    public static readonly Text DeliveredWhen = new(
        "It can only have arrived after it left and not in the future.",
        "送达时间不能早于寄出时间，也不能晚于现在。");

    public static readonly Text SoldMeanwhile = new(
        "There is not enough of {0} any more. Book more in, or send the money back.",
        "{0} 已经不够了。请先补货，或者退款。");

    public static readonly Text Changed = new(
        "Somebody else changed this order after you opened it. Here is how it stands now.",
        "您打开之后，这张订单已被他人改动。下面是目前的情况。");
}
