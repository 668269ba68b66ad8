using Storefront.Kernel.Languages;

namespace Storefront.Web.Accounts.Password;

public static class PasswordFormTexts
{
    public static readonly Text Title = new("Change the password · Staybolt", "修改密码 · 长守");
    public static readonly Text Heading = new("Change the password", "修改密码");
    public static readonly Text Lede = new("Your other devices are signed out, and we write you a mail.", "其他设备会退出登录，我们也会给您发一封邮件。");
    public static readonly Text Current = new("Current password", "现在的密码");
    public static readonly Text CurrentMissing = new("Write your current password.", "请填写现在的密码。");
    public static readonly Text Save = new("Save", "保存");
}
