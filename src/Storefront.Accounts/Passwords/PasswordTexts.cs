namespace Storefront.Accounts.Passwords;

public static class PasswordTexts
{
    public static readonly Text TooShort = new("Use {0} characters or more. A sentence is fine.", "请用 {0} 个以上的字符，一句话也可以。");

    public static readonly Text TooLong = new("Use at most {0} characters.", "最多 {0} 个字符。");

    public static readonly Text TooPlain = new(
        "That would be guessed at once. Use something that is not your name, your email or one key repeated.",
        "这个密码一猜就中。请不要用姓名、邮箱，也不要重复同一个键。");

    public static readonly Text WrongCurrent = new("That is not your current password.", "这不是您现在的密码。");

    public static readonly Text TooManyTries = new("Too many tries. Wait {0} minutes.", "尝试的次数太多了，请等 {0} 分钟。");

    public static readonly Text LinkIsOld = new(
        "This link was used already or is too old. Ask for a new one.",
        "这个链接已经用过或者过期了。请重新要一个。");

    public static readonly Text ResetSubject = new("Set a new password", "重设密码");

    public static readonly Text ResetBody = new(
        "Somebody, probably you, wants a new password for your account. The link is good for {0} minutes and works once.",
        "有人（多半是您）要为您的账户重设密码。链接 {0} 分钟内有效，只能用一次。");

    public static readonly Text ResetIgnore = new(
        "If it was not you, do nothing: your password stays as it is.",
        "如果不是您，什么都不用做，密码不会变。");

    public static readonly Text ChangedSubject = new("Your password was changed", "您的密码已修改");

    public static readonly Text ChangedBody = new(
        "Your password was changed just now, and every other device was signed out.",
        "您的密码刚刚修改过，其他设备都已退出登录。");

    public static readonly Text ChangedNotMe = new(
        "If it was not you, set a new one at once.",
        "如果不是您改的，请立即重设。");
}
