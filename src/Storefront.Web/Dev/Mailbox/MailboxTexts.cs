using Storefront.Kernel.Languages;

namespace Storefront.Web.Dev.Mailbox;

public static class MailboxTexts
{
    public static readonly Text Title = new("Mailbox (Development)", "邮箱（开发环境）");
    public static readonly Text Heading = new("Mailbox", "邮箱");
    public static readonly Text Means = new(
        "What a shop without a mail server has sent, newest first.",
        "没有接邮件服务器的商店发出的邮件，新的在前。");

    public static readonly Text Nothing = new("No mail yet.", "还没有邮件。");
    public static readonly Text Subject = new("Subject", "主题");
    public static readonly Text To = new("To", "收件人");
    public static readonly Text At = new("Sent", "时间");
    public static readonly Text All = new("All mails", "全部邮件");
    public static readonly Text AsText = new("As text", "纯文本");
    public static readonly Text AsHtml = new("As HTML", "HTML");
    public static readonly Text ByItself = new("Open it by itself", "单独打开");
}
