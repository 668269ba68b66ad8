namespace Storefront.Ordering.Orders.Access;

/// <summary>One sentence for every code that does not open anything, so that none tells more than another.</summary>
internal static class TrackRefusals
{
    public static readonly Text NoCode = new(
        "The code has 8 digits. It is in the mail that we sent.",
        "验证码是 8 位数字，就在我们发出的邮件里。");

    public static readonly Text WrongCode = new(
        "This code opens nothing. It may be mistyped, used already, or older than 10 minutes. After five tries ask for a new one.",
        "验证码无效：可能输错了、已用过，或已超过 10 分钟。试过五次后，请重新获取。");
}
