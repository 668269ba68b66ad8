using Storefront.Kernel.Languages;

namespace Storefront.Web.Accounts;

/// <summary>What several pages of the account say.</summary>
public static class AccountTexts
{
    public static readonly Text Email = new("Email", "邮箱");
    public static readonly Text EmailMissing = new("Write your email address, such as name@example.com.", "请填写邮箱，例如 name@example.com。");
    public static readonly Text EmailWrong = new("That is not an email address. It looks like name@example.com.", "这不像邮箱地址，应该像 name@example.com。");
    public static readonly Text Password = new("Password", "密码");
    public static readonly Text PasswordMissing = new("Write your password.", "请填写密码。");
    public static readonly Text NewPassword = new("New password", "新密码");
    public static readonly Text PasswordHint = new("12 characters or more. Any characters, paste is fine.", "12 个以上的字符，任意字符都行，可以粘贴。");
    public static readonly Text NewPasswordMissing = new("Write a new password.", "请填写新密码。");
    public static readonly Text SignIn = new("Sign in", "登录");
    public static readonly Text SignOut = new("Sign out", "退出登录");
    public static readonly Text Account = new("Account", "我的账户");
    public static readonly Text BackToSignIn = new("Back to sign-in", "回到登录");
}
