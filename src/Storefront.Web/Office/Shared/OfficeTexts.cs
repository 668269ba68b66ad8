using Storefront.Kernel.Languages;

namespace Storefront.Web.Office.Shared;

public static class OfficeTexts
{
    public static readonly Text Office = new("Office", "后台");
    public static readonly Text Today = new("Today", "今天");
    public static readonly Text Orders = new("Orders", "订单");
    public static readonly Text Payments = new("Payments", "付款");
    public static readonly Text Catalogue = new("Catalogue", "商品");
    public static readonly Text Search = new("Search", "搜索");
    public static readonly Text System = new("System", "系统");
    public static readonly Text SignOut = new("Sign out", "退出");
    public static readonly Text OfficeNav = new("Office", "后台栏目");
    public static readonly Text Times = new("All times and days here are those of {0}", "后台的时间和日期一律按 {0}");
    public static readonly Text TimesShort = new("Times: {0}", "时间：{0}");
    public static readonly Text SwitchLanguage = new("Language", "语言");
}
