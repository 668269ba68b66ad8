using Storefront.Kernel.Languages;

namespace Storefront.Web.Accounts.PasswordReset;

public static class PasswordResetTexts
{
    public static readonly Text Title = new("Set a new password · Staybolt", "重设密码 · 长守");
    public static readonly Text Heading = new("Set a new password", "重设密码");
    public static readonly Text Lede = new(
        "Tell us the email of your account. We send a link that is good for 30 minutes.",
        "请填写账户的邮箱。我们会寄一个 30 分钟内有效的链接过去。");

    public static readonly Text Send = new("Send the link", "寄链接");
    public static readonly Text Sent = new("Look in your mailbox", "请查收邮件");
    public static readonly Text SentMeans = new(
        "If {0} has an account, a link is on its way. It is good for 30 minutes. If none comes, look in the spam folder.",
        "如果 {0} 有账户，链接已经寄出，30 分钟内有效。没收到的话，请看一下垃圾邮件。");

    public static readonly Text NewLede = new(
        "You are signed in afterwards, and every other device is signed out.",
        "设好以后您会直接登录，其他设备全部退出。");

    public static readonly Text Save = new("Save and sign in", "保存并登录");
    public static readonly Text AskAgain = new("Ask for a new link", "重新要一个链接");
}
