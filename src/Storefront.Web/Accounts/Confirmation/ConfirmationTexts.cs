using Storefront.Kernel.Languages;

namespace Storefront.Web.Accounts.Confirmation;

public static class ConfirmationTexts
{
    public static readonly Text Title = new("Confirm your email · Staybolt", "确认邮箱 · 长守");
    public static readonly Text Heading = new("Confirm your email", "确认您的邮箱");
    public static readonly Text Lede = new(
        "Press the button, and this address is known to be yours.",
        "按一下按钮，我们就知道这个邮箱是您的。");

    public static readonly Text Confirm = new("Confirm", "确认");
    public static readonly Text Done = new("Your email is confirmed", "邮箱已确认");
    public static readonly Text DoneMeans = new(
        "Orders that you placed with it as a guest can now be shown in your account.",
        "以前用这个邮箱以游客身份下的订单，现在可以在账户里看到了。");
}
