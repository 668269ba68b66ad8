using Storefront.Kernel.Languages;

namespace Storefront.Web.Accounts.SignIn;

public static class SignInTexts
{
    public static readonly Text Title = new("Sign in · Staybolt", "登录 · 长守");
    public static readonly Text Lede = new(
        "An account keeps your orders together. Buying and following an order work without one.",
        "账户把您的订单放在一起。不开账户也能购买和查订单。");

    public static readonly Text HaveAccount = new("I have an account", "我有账户");
    public static readonly Text Forgotten = new("Set a new password", "忘了密码，重设");
    public static readonly Text Stay = new("Stay signed in on this device for 30 days", "在这台设备上 30 天内保持登录");
    public static readonly Text New = new("I am new here", "我是新客");
    public static readonly Text NewMeans = new(
        "An account needs a name, an email and a password. No newsletter comes with it.",
        "开账户只要姓名、邮箱和密码，不会附带订阅任何推广邮件。");

    public static readonly Text Register = new("Create an account", "开一个账户");
    public static readonly Text OnlyOrder = new("I only have an order", "我只想查订单");
    public static readonly Text OnlyOrderMeans = new(
        "With the order number and the email used for it you get a code by mail, and the code opens the order.",
        "填订单号和下单时的邮箱，我们把验证码寄到那个邮箱，凭它就能打开订单。");

    public static readonly Text Track = new("Track an order", "查订单");
}
