using Storefront.Kernel.Languages;

namespace Storefront.Web.Problem;

public static class ProblemTexts
{
    public static readonly Text NotFoundTitle = new("404, no such page · Staybolt", "404，没有这个页面 · 长守");
    public static readonly Text NotHere = new("Dashed: what should be here", "虚线：本该在这里的东西");
    public static readonly Text NotFound = new("Nothing has this address", "这个地址下没有东西");
    public static readonly Text LookedFor = new("We looked for", "您要打开的是");
    public static readonly Text Moved = new(
        "It may be spelled differently, or it may be something that only its owner can see.",
        "可能是地址拼错了，也可能这个页面只有本人登录后才看得到。");

    public static readonly Text NotInOffice = new(
        "It may be spelled differently, or what stood here was removed.",
        "可能是地址拼错了，也可能这里的内容已经删除。");

    public static readonly Text ToOffice = new("To today’s work", "回到今日待办");
    public static readonly Text ToCatalogue = new("Catalogue", "全部目录");
    public static readonly Text ToTracking = new("Track an order", "查订单");
    public static readonly Text ToContact = new("Ask us", "问我们");

    public static readonly Text TooManyTitle = new("429, too much at once · Staybolt", "429，请求太多 · 长守");
    public static readonly Text TooMany = new("That was more than we can answer at once", "您的请求有点密，我们一下子答不过来");
    public static readonly Text WaitAMinute = new(
        "Wait a minute and try again. Nothing that you sent before has been lost.",
        "请等一分钟再试。之前提交过的内容都在。");

    public static readonly Text BrokenTitle = new("Something broke · Staybolt", "出了点问题 · 长守");
    public static readonly Text Broken = new("Something broke on our side", "我们这边出了故障");
    public static readonly Text BrokenMeans = new(
        "It has been written down with its time and place, so you need not report it. If you were paying: look at your order first, we never take the money twice.",
        "时间和位置已经自动记下，您不用再报。如果您正在付款，请先查一下订单，同一笔钱我们不会收两次。");

    public static readonly Text RefusedTitle = new("That did not work · Staybolt", "没有成功 · 长守");
    public static readonly Text Refused = new("We could not do that", "这一步没有做成");
    public static readonly Text RefusedMeans = new(
        "The page may have been open for too long. Go back, load it again, and send it once more.",
        "页面可能打开太久了。请返回上一页，刷新后再提交一次。");

    public static readonly Text ForbiddenTitle = new("403, not for this account · Staybolt", "403，这个账户没有权限 · 长守");
    public static readonly Text Forbidden = new("This account may not open that", "这个账户打不开这里");
    public static readonly Text ForbiddenMeans = new(
        "You are signed in, but the page is for others. Whoever runs the shop can give you the role that it needs.",
        "您已登录，但这个页面不归您用。需要的话，请找店主开通相应的角色。");

    public static readonly Text ToAccount = new("Your account", "我的账户");
}
