using Storefront.Kernel.Languages;

namespace Storefront.Web.Shared.Paging;

public static class PagingTexts
{
    public static readonly Text Label = new("Pages", "分页");
    public static readonly Text Previous = new("Previous", "上一页");
    public static readonly Text Next = new("Next", "下一页");
}
