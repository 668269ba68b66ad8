namespace Storefront.Content.Addresses;

internal static class AddressTexts
{
    public static readonly Text FromIsNoPath = new("Give the old address as a path of this shop, without a question mark: /en/p/old-name.", "请填本店的旧路径，不带问号，例如 /en/p/old-name。");
    public static readonly Text ToIsNoPath = new("Give a path of this shop to lead to: /en/p/new-name.", "请填本店里要跳转到的路径，例如 /en/p/new-name。");
    public static readonly Text LeadsToItself = new("It would lead to itself.", "这样会跳回它自己。");
    public static readonly Text LeadsInCircle = new("The new address leads back to the old one.", "新地址又会跳回旧地址。");
}
