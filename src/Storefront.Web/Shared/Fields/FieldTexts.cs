using Storefront.Kernel.Languages;

namespace Storefront.Web.Shared.Fields;

public static class FieldTexts
{
    public static readonly Text Optional = new("(optional)", "（选填）");
    public static readonly Text OneNeedsAnotherLook = new("One field needs another look.", "有一处需要您再看一眼。");
    public static readonly Text SomeNeedAnotherLook = new("{0} fields need another look.", "有 {0} 处需要您再看一眼。");
    public static readonly Text TooLong = new("Use at most {0} characters.", "最多 {0} 个字符。");
}
