namespace Storefront.Ordering.Orders;

/// <summary>What each state is called, in one table for pages, mails and refusals.</summary>
public static class OrderStateTexts
{
    private static readonly Text _pendingPayment = new("Not paid yet", "待付款");
    private static readonly Text _confirmed = new("Paid", "已付款");
    private static readonly Text _onHold = new("On hold", "暂停");
    private static readonly Text _picking = new("Being packed", "正在备货");
    private static readonly Text _partlyShipped = new("Partly sent", "部分已寄出");
    private static readonly Text _shipped = new("Sent", "已寄出");
    private static readonly Text _partlyDelivered = new("Partly delivered", "部分已送达");
    private static readonly Text _delivered = new("Delivered", "已送达");
    private static readonly Text _closed = new("Done", "已完成");
    private static readonly Text _cancelled = new("Cancelled", "已取消");
    private static readonly Text _expired = new("Not paid in time", "超时未付");

    private static readonly Text _nextPendingPayment = new(
        "We wait for your payment. The goods are set aside for you meanwhile.",
        "我们在等您的付款，商品已为您留好。");

    private static readonly Text _nextConfirmed = new(
        "We collect and pack it next. You need not do anything.",
        "接下来备货、打包。您什么都不用做。");

    private static readonly Text _nextOnHold = new(
        "Somebody is looking at this order by hand. If we need anything from you, we write to you.",
        "有人正在人工核对这张订单。需要您做什么，我们会写信给您。");

    private static readonly Text _nextPicking = new(
        "It leaves as soon as it is packed. We write to you with the tracking number.",
        "打包完就寄出，届时把运单号写信告诉您。");

    private static readonly Text _nextPartlyShipped = new(
        "One part is on its way. The rest follows in another parcel, and we write again.",
        "一部分已在路上，其余另装包裹，寄出时再写信给您。");

    private static readonly Text _nextShipped = new(
        "The carrier has it. Follow it by its tracking number below.",
        "已交给承运商，可凭下面的运单号查询。");

    private static readonly Text _nextPartlyDelivered = new(
        "One parcel has arrived, another is still on its way.",
        "一个包裹已送达，另一个还在路上。");

    private static readonly Text _nextDelivered = new(
        "All of it has arrived. If something is missing or broken, reply to any of our mails.",
        "全部送达。如有缺少或破损，回复我们的任何一封邮件即可。");

    private static readonly Text _nextClosed = new(
        "The time to return it without a reason is over. If it has a fault, write to us all the same.",
        "无理由退货期已过。如果有质量问题，仍请写信给我们。");

    private static readonly Text _nextCancelled = new(
        "Nothing will be sent and nothing is owed.",
        "不会再寄出，也无须付款。");

    private static readonly Text _nextExpired = new(
        "Nothing was taken from you. If you still want the goods, order them again.",
        "没有向您收取任何款项。如果还想要，请重新下单。");

    private static readonly Text _onHoldForCustomers = new("We are checking something", "正在核对");

    // A state without words must not compile (CS8509); a number that is no state at all may throw (CS8524).
#pragma warning disable CS8524

    /// <summary>In one or two words, for lists and refusals.</summary>
    public static Text Staff(OrderState state) => state switch
    {
        OrderState.PendingPayment => _pendingPayment,
        OrderState.Confirmed => _confirmed,
        OrderState.OnHold => _onHold,
        OrderState.Picking => _picking,
        OrderState.PartlyShipped => _partlyShipped,
        OrderState.Shipped => _shipped,
        OrderState.PartlyDelivered => _partlyDelivered,
        OrderState.Delivered => _delivered,
        OrderState.Closed => _closed,
        OrderState.Cancelled => _cancelled,
        OrderState.Expired => _expired,
    };

    /// <summary>What happens next, for the one who bought.</summary>
    public static Text Next(OrderState state) => state switch
    {
        OrderState.PendingPayment => _nextPendingPayment,
        OrderState.Confirmed => _nextConfirmed,
        OrderState.OnHold => _nextOnHold,
        OrderState.Picking => _nextPicking,
        OrderState.PartlyShipped => _nextPartlyShipped,
        OrderState.Shipped => _nextShipped,
        OrderState.PartlyDelivered => _nextPartlyDelivered,
        OrderState.Delivered => _nextDelivered,
        OrderState.Closed => _nextClosed,
        OrderState.Cancelled => _nextCancelled,
        OrderState.Expired => _nextExpired,
    };
#pragma warning restore CS8524

    /// <summary>The same for the one who bought. A hold is our affair; they only hear that it takes longer.</summary>
    public static Text Customer(OrderState state) => state == OrderState.OnHold ? _onHoldForCustomers : Staff(state);
}
