using Storefront.Kernel.Languages;
using Storefront.Ordering.Payments;
using Storefront.Ordering.Payments.Inbox;

namespace Storefront.Web.Office.Payments;

public static class OfficePaymentTexts
{
    public static readonly Text Title = new("Payments", "付款");
    public static readonly Text Heading = new("Payments to look at", "待核对的付款");
    public static readonly Text AllWell = new("Nothing needs a hand", "没有要处理的事");
    public static readonly Text NeedsHand = new("{0} need a hand", "{0} 件要处理");
    public static readonly Text Rejected = new("{0} messages rejected since the start, because they were not Stripe’s", "启动以来拒收 {0} 条并非来自 Stripe 的消息");
    public static readonly Text Order = new("Order", "订单");
    public static readonly Text State = new("Stands at", "状态");
    public static readonly Text Why = new("Why", "原因");
    public static readonly Text Asked = new("Asked for", "应付");
    public static readonly Text Arrived = new("Arrived", "实收");
    public static readonly Text Opened = new("Started", "发起时间");
    public static readonly Text AnswerBy = new(", answer by {0}", "，{0}前答复");
    public static readonly Text Messages = new("Messages of Stripe that were not acted on", "未处理的 Stripe 消息");
    public static readonly Text NoMessages = new("All messages were acted on.", "消息都已处理。");
    public static readonly Text Message = new("Message", "消息");
    public static readonly Text About = new("About", "关于");
    public static readonly Text Received = new("Received", "收到时间");
    public static readonly Text Error = new("What went wrong", "出错原因");
    public static readonly Text Action = new("Action", "操作");
    public static readonly Text Retry = new("Retry", "重试");
    public static readonly Text RetryAll = new("Retry all that failed", "全部重试");

    private static readonly Text _amount = new("another amount: {0}", "金额不符：{0}");
    private static readonly Text _currency = new("another currency: {0}", "币种不符：{0}");
    private static readonly Text _mode = new("test money for a real order, or the other way round", "测试与正式环境不符");
    private static readonly Text _second = new("the order was paid twice", "订单重复付款");
    private static readonly Text _disputed = new("disputed by the bank", "银行发起拒付");
    private static readonly Text _parked = new("failed {0} times", "失败 {0} 次");
    private static readonly Text _unknown = new("names no payment of ours", "对不上我们的付款");
    private static readonly Text _wrongMode = new("from the other mode, test or real", "来自另一模式（测试/正式）");

    public static Text Of(Payment payment) => payment.Review switch
    {
        PaymentReview.Amount => _amount.With(payment.ReviewNote),
        PaymentReview.Currency => _currency.With(payment.ReviewNote),
        PaymentReview.Mode => _mode,
        PaymentReview.Second => _second,
        _ => _disputed,
    };

    public static Text Of(ProviderEvent row) => row.State switch
    {
        ProviderEventState.Unknown => _unknown,
        ProviderEventState.WrongMode => _wrongMode,
        _ => _parked.With(row.Failures),
    };
}
