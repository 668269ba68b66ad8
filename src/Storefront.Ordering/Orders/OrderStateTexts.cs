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
#pragma warning restore CS8524

    /// <summary>The same for the one who bought. A hold is our affair; they only hear that it takes longer.</summary>
    public static Text Customer(OrderState state) => state == OrderState.OnHold ? _onHoldForCustomers : Staff(state);
}
