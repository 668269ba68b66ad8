namespace Storefront.Accounts.SigningIn;

public static class SigningInTexts
{
    public static readonly Text Mismatch = new(
        "Email and password do not match, or the email is not confirmed yet. Check both, look for our mail, or set a new password.",
        "邮箱和密码对不上，或者邮箱还没有确认。请再核对一遍，找找我们的邮件，或者重设密码。");

    public static readonly Text TooMany = new(
        "Too many tries for this email. Wait {0} minutes, or set a new password: the link in the mail lets you in at once.",
        "这个邮箱尝试的次数太多了。请等 {0} 分钟，或者重设密码：点开邮件里的链接马上就能登录。");
}
