using Storefront.Kernel.Languages;

namespace Storefront.Web.Office.Home;

public static class HomeTexts
{
    public static readonly Text Title = new("Today", "今天");
    public static readonly Text Waits = new("What waits", "待办");
    public static readonly Text Nothing = new("Nothing needs a hand.", "没有要处理的事。");
    public static readonly Text WaitsForWarehouse = new("for the warehouse", "等仓库寄出");
    public static readonly Text WaitsForDecision = new("for somebody’s decision", "等人工处理");
    public static readonly Text WaitsForCarrier = new("for the carrier", "等承运商送达");
    public static readonly Text WaitsForCustomer = new("for the customer’s payment", "等客户付款");
    public static readonly Text Payments = new("Payments to see", "要核对的付款");
    public static readonly Text PaymentsNote = new("not as asked for, or disputed", "金额不符或有争议");
    public static readonly Text LeaveNext = new("Leave next", "接下来要寄出");
    public static readonly Text AllToSend = new("All that is to be sent", "全部待寄出");
    public static readonly Text Words = new("Words that find nothing", "搜不到的词");
    public static readonly Text WordsNote = new("searched for in the last seven days", "最近七天有人搜过");
    public static readonly Text Parked = new("Parked messages", "搁置的消息");
    public static readonly Text ParkedNote = new("tried ten times, then set aside", "试了十次后搁置");
    public static readonly Text Mails = new("Mails not sent", "没发出的邮件");
    public static readonly Text MailsNote = new("given up after ten tries", "试了十次后放弃");
    public static readonly Text Jobs = new("Failing jobs", "出错的任务");
    public static readonly Text JobsNote = new("the last run ended in an error", "上次运行以出错告终");
}
