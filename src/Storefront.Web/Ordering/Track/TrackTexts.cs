using Storefront.Kernel.Languages;

namespace Storefront.Web.Ordering.Track;

public static class TrackTexts
{
    public static readonly Text Title = new("Track an order · Staybolt", "查订单 · 长守");
    public static readonly Text Heading = new("Track an order", "查订单");
    public static readonly Text Lede = new(
        "The link in any mail about your order opens it at once. Without the mail at hand:",
        "邮件里的链接可以直接打开订单。手边没有邮件时：");

    public static readonly Text Number = new("Order number", "订单号");
    public static readonly Text NumberHint = new("In every mail about the order, such as O-7K3M-9QXC.", "每封订单邮件里都有，例如 O-7K3M-9QXC。");
    public static readonly Text NumberMissing = new("Type the order number. It is in every mail about the order.", "请填写订单号，每封订单邮件里都有。");
    public static readonly Text NumberWrong = new(
        "This is not an order number. It has the form O-7K3M-9QXC; the last character finds typing mistakes.",
        "这不是订单号。订单号形如 O-7K3M-9QXC，最后一位用来发现输错。");

    public static readonly Text Email = new("Email used for it", "下单用的邮箱");
    public static readonly Text EmailMissing = new("Type the email address that the order was placed with.", "请填写下单时用的邮箱。");
    public static readonly Text EmailWrong = new("This is not an email address. It looks like name@example.com.", "这不是邮箱地址，应形如 name@example.com。");
    public static readonly Text Send = new("Send me a code", "发送验证码");

    public static readonly Text CodeTitle = new("Type the code · Staybolt", "输入验证码 · 长守");
    public static readonly Text CodeHeading = new("Look into your mailbox", "请查看邮箱");
    public static readonly Text CodeLede = new(
        "If number and address belong together, a code is on its way. It works for 10 minutes. If they do not, nothing comes, and we say so to nobody.",
        "如果订单号和邮箱对得上，验证码已经发出，10 分钟内有效。对不上就不会收到，我们也不会告诉任何人。");

    public static readonly Text Code = new("Code from the mail", "邮件里的验证码");
    public static readonly Text CodeHint = new("Eight digits.", "8 位数字。");
    public static readonly Text Open = new("Open the order", "打开订单");
    public static readonly Text Again = new("No mail? Look among the unwanted ones, or ask again.", "没收到？看看垃圾邮件，或者重新获取。");
    public static readonly Text AskAgain = new("Ask again", "重新获取");
}
