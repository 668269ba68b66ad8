using Storefront.Kernel.Languages;

namespace Storefront.Web.Accounts.Registration;

public static class RegistrationTexts
{
    public static readonly Text Title = new("Create an account · Staybolt", "开账户 · 长守");
    public static readonly Text Heading = new("Create an account", "开一个账户");
    public static readonly Text Lede = new(
        "It keeps your orders together. You can buy without one, and open one later.",
        "账户把您的订单放在一起。不开也能买，以后再开也行。");

    public static readonly Text Name = new("Name", "姓名");
    public static readonly Text NameHint = new("As it should stand on the parcel.", "写在包裹上的那个名字。");
    public static readonly Text NameMissing = new("Write your name.", "请填写姓名。");
    public static readonly Text PasswordMissing = new("Choose a password.", "请填写密码。");
    public static readonly Text EmailHint = new("We send a link there to confirm it.", "我们会寄一封确认邮件过去。");
    public static readonly Text Create = new("Create the account", "开账户");
    public static readonly Text NoNewsletter = new("No newsletter comes with it.", "不会附带订阅任何推广邮件。");
    public static readonly Text Privacy = new("What we store and why", "我们存什么、为什么存");
    public static readonly Text SentTitle = new("Look in your mailbox · Staybolt", "请查收邮件 · 长守");
    public static readonly Text Sent = new("Look in your mailbox", "请查收邮件");
    public static readonly Text SentMeans = new(
        "We have written to {0}. The mail says how it goes on. If none comes within a few minutes, look in the spam folder.",
        "我们已经写信给 {0}，接下来怎么做都在信里。几分钟还没收到，请看一下垃圾邮件。");
}
