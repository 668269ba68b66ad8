using Storefront.Kernel.Languages;

namespace Storefront.Web.Ordering.Orders;

public static class OrderTexts
{
    public static readonly Text Title = new("Order {0} · Staybolt", "订单 {0} · 长守");
    public static readonly Text Order = new("Order {0}", "订单 {0}");
    public static readonly Text PlacedOn = new("Order {0}, {1}", "订单 {0}，{1}");

    public static readonly Text HeadingUnpaid = new("Your order waits for its payment", "订单等待付款");
    public static readonly Text HeadingHeld = new("We are checking your order by hand", "我们正在人工核对您的订单");
    public static readonly Text HeadingCancelled = new("This order is cancelled", "订单已取消");
    public static readonly Text HeadingExpired = new("This order was not paid in time", "订单超时未付，已关闭");
    public static readonly Text HeadingDelivered = new("Arrived on {0}", "已于 {0} 送达");
    public static readonly Text HeadingReady = new("It is ready at the workshop", "已备好，可以来取");
    public static readonly Text HeadingFetch = new("Fetch it from {0}", "{0}起可以来取");
    public static readonly Text HeadingPromised = new("Arrives by {0}", "最晚 {0}送到");

    public static readonly Text Progress = new("Progress of the order", "订单进度");
    public static readonly Text Placed = new("Ordered", "下单");
    public static readonly Text Paid = new("Paid", "付款");
    public static readonly Text Packed = new("Packed", "打包");
    public static readonly Text Sent = new("Sent", "寄出");
    public static readonly Text ReadyToFetch = new("Ready to fetch", "可来取");
    public static readonly Text OutForDelivery = new("Out for delivery", "派送");
    public static readonly Text Delivered = new("Delivered", "送达");
    public static readonly Text Fetched = new("Fetched", "取走");
    public static readonly Text By = new("by {0}", "最晚 {0}");
    public static readonly Text From = new("from {0}", "{0}起");
    public static readonly Text FirstParcel = new("{0}, first parcel", "{0}，首个包裹");

    public static readonly Text Goods = new("What you ordered", "订购的商品");
    public static readonly Text Parcels = new("Parcels", "包裹");
    public static readonly Text Parcel = new("Parcel {0}", "{0} 号包裹");
    public static readonly Text Pieces = new("{0} pieces", "{0} 件");
    public static readonly Text OnePiece = new("1 piece", "1 件");
    public static readonly Text AfterComma = new(", {0}", "，{0}");
    public static readonly Text NotPacked = new("Not packed yet: {0}", "尚未打包：{0}");
    public static readonly Text TrackWith = new("Follow {0} at {1}", "在{1}查询 {0}");

    public static readonly Text Delivery = new("Delivery", "配送");
    public static readonly Text To = new("To", "寄往");
    public static readonly Text BillTo = new("Bill to", "账单地址");
    public static readonly Text Way = new("Method", "方式");

    public static readonly Text Sums = new("Sums", "金额");
    public static readonly Text SumGoods = new("Goods", "商品");
    public static readonly Text SumDiscount = new("Taken off", "优惠");
    public static readonly Text SumWithoutTax = new("Without tax", "不含税");
    public static readonly Text SumTaxOfState = new("{0}, the state’s part", "{0}（州税部分）");
    public static readonly Text SumContainsTax = new("Contains {0}", "其中{0}");
    public static readonly Text SumTotal = new("Total", "合计");
    public static readonly Text SumTotalPaid = new("Paid", "已付");
    public static readonly Text Amount = new("Amount", "金额");
    public static readonly Text Thing = new("Item", "商品");

    public static readonly Text Help = new("Something wrong?", "有问题？");
    public static readonly Text HelpMeans = new(
        "Reply to any mail about this order, or write to us with its number. A person answers.",
        "回复任何一封关于这张订单的邮件，或者写信告诉我们订单号，有人会答复您。");
    public static readonly Text Contact = new("Contact us", "联系我们");

    public static readonly Text Cancel = new("Cancel the order", "取消订单");

    public static readonly Text Orders = new("Your orders", "我的订单");
    public static readonly Text OrdersTitle = new("Your orders · Staybolt", "我的订单 · 长守");
    public static readonly Text Account = new("Account", "我的账户");
    public static readonly Text AllOrders = new("All your orders", "查看全部订单");
    public static readonly Text NoOrders = new("You have not ordered anything with this account.", "这个账户还没有订单。");
    public static readonly Text NoOrdersMeans = new(
        "An order that you placed as a guest is opened by the link in its mail, or here:",
        "以访客身份下的订单，可以用邮件里的链接打开，或者在这里查：");
    public static readonly Text Track = new("Track an order", "查订单");
    public static readonly Text ColumnOrder = new("Order", "订单");
    public static readonly Text ColumnPlaced = new("Ordered", "下单时间");
    public static readonly Text ColumnState = new("Status", "状态");
    public static readonly Text Older = new("Older orders", "更早的订单");
    public static readonly Text AndMore = new("{0} and {1} more", "{0}等 {1} 种");
}
