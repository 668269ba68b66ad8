using Storefront.Kernel.Languages;
using Storefront.Ordering.Orders;

namespace Storefront.Web.Office.Orders;

public static class OfficeOrderTexts
{
    public static readonly Text Orders = new("Orders", "订单");
    public static readonly Text ByPromise = new("Orders by promise", "按承诺日期排列的订单");
    public static readonly Text Views = new("Views", "视图");
    public static readonly Text ViewToSend = new("To send", "待寄出");
    public static readonly Text ViewHeld = new("On hold", "暂停");
    public static readonly Text ViewTravelling = new("On their way", "在途");
    public static readonly Text ViewUnpaid = new("Not paid", "未付款");
    public static readonly Text ViewAll = new("All", "全部");
    public static readonly Text Find = new("Number, email or name", "订单号、邮箱或姓名");
    public static readonly Text FindButton = new("Find", "查找");
    public static readonly Text Found = new("Found for “{0}”", "“{0}”的结果");
    public static readonly Text Clear = new("Show everything", "显示全部");
    public static readonly Text LateHere = new("{0} late", "{0} 单已迟");
    public static readonly Text Empty = new("Nothing waits here.", "这里没有等待处理的订单。");
    public static readonly Text More = new("Next page", "下一页");
    public static readonly Text Before = new("Page before", "上一页");

    public static readonly Text Due = new("Due", "期限");
    public static readonly Text Late = new("{0} days late", "迟 {0} 天");
    public static readonly Text LateOne = new("1 day late", "迟 1 天");
    public static readonly Text LateSince = new("late since {0}", "{0} 起已迟");
    public static readonly Text Until = new("{0}, by {1}", "{0} {1} 前");
    public static readonly Text PromisedToLeave = new("promised to leave {0}", "承诺 {0}寄出");
    public static readonly Text PromisedToCome = new("promised for {0}", "承诺 {0}送达");
    public static readonly Text KeptUntil = new("Kept until {0}", "保留至 {0}");
    public static readonly Text KeptForPayment = new("for the payment", "等待付款");
    public static readonly Text Today = new("today", "今天");
    public static readonly Text Tomorrow = new("tomorrow", "明天");
    public static readonly Text InDays = new("in {0} days", "{0} 天后");
    public static readonly Text Order = new("Order", "订单");
    public static readonly Text Goods = new("Goods", "商品");
    public static readonly Text Customer = new("Customer", "客户");
    public static readonly Text To = new("To", "寄往");
    public static readonly Text Value = new("Value", "金额");
    public static readonly Text Stage = new("Stage", "阶段");
    public static readonly Text AndMore = new("{0} and {1} more", "{0}，另 {1} 种");

    public static readonly Text Title = new("Order {0}", "订单 {0}");
    public static readonly Text Promised = new("Promised: leaves by {0}, there by {1}", "承诺：{0}前寄出，{1}前送到");
    public static readonly Text Lines = new("Lines", "商品行");
    public static readonly Text Number = new("No.", "货号");
    public static readonly Text Ordered = new("Ordered", "订购");
    public static readonly Text LeftToPack = new("Left to pack", "待打包");
    public static readonly Text ForParcel = new("Into this parcel", "装入此包裹");
    public static readonly Text StartPicking = new("Start picking", "开始备货");
    public static readonly Text UndoPicking = new("Back to the shelf", "放回货架");
    public static readonly Text Pack = new("Make a parcel", "打包");
    public static readonly Text Parcels = new("Parcels", "包裹");
    public static readonly Text Parcel = new("Parcel {0}", "{0} 号包裹");
    public static readonly Text Unpack = new("Take apart", "拆包");
    public static readonly Text Carrier = new("Carrier", "承运商");
    public static readonly Text TrackingNumber = new("Tracking number", "运单号");
    public static readonly Text Ship = new("It has left", "寄出");
    public static readonly Text GoOut = new("Out for delivery", "派送中");
    public static readonly Text Arrived = new("It has arrived", "已送达");
    public static readonly Text ArrivedAt = new("When, in office time ({0}; empty: now)", "送达时间，按后台时区（{0}；留空为现在）");
    public static readonly Text Source = new("Who says so", "依据");
    public static readonly Text Packed = new("Packed {0}", "{0} 打包");
    public static readonly Text Left = new("Left {0}", "{0} 寄出");
    public static readonly Text WentOut = new("Out for delivery {0}", "{0} 派送");
    public static readonly Text Came = new("Arrived {0}, says {1}", "{0} 送达，依据：{1}");

    public static readonly Text Hold = new("Hold", "暂停");
    public static readonly Text Reason = new("Reason", "原因");
    public static readonly Text Note = new("Note", "备注");
    public static readonly Text Release = new("Let it go on", "继续处理");
    public static readonly Text HeldBecause = new("On hold: {0}", "暂停：{0}");
    public static readonly Text Cancel = new("Cancel the order", "取消订单");
    public static readonly Text PaidNoCancel = new(
        "A paid order is cancelled only with its refund, which cannot be made here yet. Put it on hold instead.",
        "已付款的订单须连同退款一起取消。在这里还不能退款之前，请先暂停。");

    public static readonly Text WhoBought = new("Who bought", "买家");
    public static readonly Text Guest = new("Guest", "访客");
    public static readonly Text Email = new("Email", "邮箱");
    public static readonly Text Phone = new("Phone", "电话");
    public static readonly Text BillTo = new("Bill to", "账单地址");
    public static readonly Text Way = new("Delivery", "配送");
    public static readonly Text Market = new("Market", "市场");
    public static readonly Text Speaks = new("Writes to us in", "使用语言");
    public static readonly Text Sums = new("Sums", "金额");
    public static readonly Text Received = new("Received", "已收");
    public static readonly Text History = new("History", "记录");
    public static readonly Text TheCustomer = new("customer", "客户");
    public static readonly Text TheShop = new("shop", "系统");
    public static readonly Text AfterStop = new(". {0}", "。{0}");
    public static readonly Text AfterColon = new(": {0}", "：{0}");
    public static readonly Text AfterComma = new(", {0}", "，{0}");

    public static readonly Text NotUnderstood = new(
        "Something in the form was not a whole number or a date. Nothing was changed.",
        "表单里有的地方不是整数或日期，没有做任何改动。");

    public static readonly Text SayWhy = new("Say why in a few words; whoever picks this up next reads it.", "请简单写明原因，接手的人会看到。");

    private static readonly Dictionary<OrderMove, Text> _moves = new()
    {
        [OrderMove.Place] = new("Placed", "下单"),
        [OrderMove.Confirm] = new("Payment accepted", "确认收款"),
        [OrderMove.Expire] = new("Not paid in time", "超时未付"),
        [OrderMove.Hold] = new("Put on hold", "暂停"),
        [OrderMove.Release] = new("Went on", "继续处理"),
        [OrderMove.Cancel] = new("Cancelled", "取消"),
        [OrderMove.StartPicking] = new("Picking started", "开始备货"),
        [OrderMove.UndoPicking] = new("Back to the shelf", "放回货架"),
        [OrderMove.Pack] = new("Parcel packed", "打包"),
        [OrderMove.Unpack] = new("Parcel taken apart", "拆包"),
        [OrderMove.Ship] = new("Parcel left", "包裹寄出"),
        [OrderMove.GoOutForDelivery] = new("Parcel out for delivery", "包裹派送中"),
        [OrderMove.Deliver] = new("Parcel arrived", "包裹送达"),
        [OrderMove.Close] = new("Closed", "完成"),
    };

    private static readonly Dictionary<HoldReason, Text> _reasons = new()
    {
        [HoldReason.Risk] = new("Looks like fraud", "疑似欺诈"),
        [HoldReason.Address] = new("Address", "地址有问题"),
        [HoldReason.Dispute] = new("Payment disputed", "付款争议"),
        [HoldReason.Overpaid] = new("Paid too much", "多付"),
        [HoldReason.PaymentMismatch] = new("Payment does not fit", "付款不符"),
        [HoldReason.LatePayment] = new("Paid after the end", "结束后才付款"),
        [HoldReason.Other] = new("Something else", "其他"),
    };

    private static readonly Dictionary<DeliverySource, Text> _sources = new()
    {
        [DeliverySource.Carrier] = new("the carrier", "承运商"),
        [DeliverySource.Staff] = new("staff", "员工"),
        [DeliverySource.Customer] = new("the customer", "客户"),
    };

    public static Text Of(OrderMove move) => _moves[move];

    /// <summary>Staff and providers by their name; the customer and the shop by what they are.</summary>
    public static string Who(string actor) =>
        actor == Actor.Customer.Name ? TheCustomer.ToString() : actor == Actor.System.Name ? TheShop.ToString() : actor;

    public static Text Of(HoldReason reason) => _reasons[reason];

    public static Text Of(DeliverySource source) => _sources[source];

    /// <summary>"3 days late", "today", "in 2 days".</summary>
    public static Text Days(int left) => left switch
    {
        -1 => LateOne,
        < 0 => Late.With(-left),
        0 => Today,
        1 => Tomorrow,
        _ => InDays.With(left),
    };
}
