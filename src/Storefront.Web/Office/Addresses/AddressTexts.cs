using Storefront.Kernel.Languages;

namespace Storefront.Web.Office.Addresses;

public static class AddressTexts
{
    public static readonly Text Title = new("Addresses", "网址");
    public static readonly Text Missed = new("Asked for and not found", "有人访问但不存在的网址");
    public static readonly Text MissedMeans = new("counted without saying who asked; forgotten after 90 days", "只计次数，不记是谁；90 天后清除");
    public static readonly Text NothingMissed = new("Nobody has missed a page.", "没有人找不到页面。");
    public static readonly Text Address = new("Address", "网址");
    public static readonly Text Times = new("Times", "次数");
    public static readonly Text Last = new("Last", "最近一次");
    public static readonly Text From = new("Linked from", "来自");
    public static readonly Text Action = new("Action", "操作");
    public static readonly Text LeadIt = new("Lead it on", "设置跳转");
    public static readonly Text LeadItNamed = new(" {0}", "{0}");
    public static readonly Text Redirects = new("Old addresses that lead on", "旧网址的跳转");
    public static readonly Text NoRedirects = new("None yet. A product whose address you change leads on by itself.", "还没有。商品改了网址会自动跳转，不用在这里设。");
    public static readonly Text Old = new("Old address", "旧网址");
    public static readonly Text New = new("Leads to", "跳转到");
    public static readonly Text OldHint = new("A path of this shop: /en/p/old-name", "本店的路径，例如 /zh-cn/p/old-name");
    public static readonly Text NewHint = new("Whoever asks for the old one is sent here for good (301).", "访问旧网址的人会永久跳转到这里（301）。");
    public static readonly Text Save = new("Lead it there", "保存跳转");
    public static readonly Text By = new("By", "设置人");
    public static readonly Text Since = new("Since", "时间");
    public static readonly Text Remove = new("Remove", "删除");
    public static readonly Text ToThem = new("Addresses not found", "找不到的网址");
    public static readonly Text Back = new("Back to System", "回到系统");
}
