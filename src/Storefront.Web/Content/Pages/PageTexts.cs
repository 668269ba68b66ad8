using Storefront.Kernel.Languages;

namespace Storefront.Web.Content.Pages;

public static class PageTexts
{
    public static readonly Text Title = new("{0} · Staybolt", "{0} · 长守");
    public static readonly Text Pages = new("Pages of the shop", "店里的页面");
    public static readonly Text Updated = new("As of {0}", "更新于 {0}");
}
