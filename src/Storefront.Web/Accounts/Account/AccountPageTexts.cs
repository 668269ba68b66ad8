using Storefront.Kernel.Languages;

namespace Storefront.Web.Accounts.Account;

public static class AccountPageTexts
{
    public static readonly Text Title = new("Account · Staybolt", "我的账户 · 长守");
    public static readonly Text Heading = new("Account of {0}", "{0}的账户");
    public static readonly Text Since = new("{0}, since {1}", "{0}，{1} 开户");
    public static readonly Text PasswordChanged = new(
        "Your password is changed. Every other device is signed out.",
        "密码已修改，其他设备都已退出登录。");

    public static readonly Text Ended = new("Every other device is signed out.", "其他设备都已退出登录。");
    public static readonly Text Orders = new("Orders", "订单");
    public static readonly Text SigningIn = new("Sign-in", "登录");
    public static readonly Text Confirmed = new("{0}, confirmed", "{0}，已确认");
    public static readonly Text PasswordKept = new("Kept as a hash; nobody can read it.", "只存哈希值，谁也读不到。");
    public static readonly Text Change = new("Change", "修改");
    public static readonly Text Devices = new("Devices", "设备");
    public static readonly Text DevicesSignedIn = new("Signed in on {0} devices", "已在 {0} 台设备上登录");
    public static readonly Text ThisDevice = new("Signed in on this device only", "只在这台设备上登录");
    public static readonly Text EndOthers = new("Sign out all but this one", "除本机外全部退出");
}
