namespace Storefront.Accounts.Registration;

public static class RegistrationTexts
{
    public static readonly Text ConfirmSubject = new("Confirm your email", "请确认您的邮箱");

    public static readonly Text Welcome = new(
        "Confirm that this address is yours, and your account is open. Orders that you placed with it as a guest can then be shown too.",
        "请确认这个邮箱是您的，确认以后账户就开通了，您以前用它下的游客订单也能看到。");

    public static readonly Text ConfirmReason = new(
        "This mail comes because the address was given when an account was opened. If it was not you, do nothing.",
        "有人用这个邮箱开通账户，所以您收到这封邮件。如果不是您，什么都不用做。");

    public static readonly Text ExistsSubject = new("You already have an account", "您已经有账户了");

    public static readonly Text Exists = new(
        "Somebody, probably you, wanted to open an account with this address. There is one already: sign in with it, or set a new password if you forgot yours.",
        "有人（多半是您）想用这个邮箱开通账户。其实账户早就有了：直接登录就好，忘了密码可以重设。");

    public static readonly Text SignIn = new("Sign in", "登录");

    public static readonly Text LinkIsOld = new("This link is too old or damaged. Set a new password instead: the link in that mail confirms your email too.", "链接已过期或不完整。请改为重设密码，那封邮件里的链接同样能确认邮箱。");
}
