using Storefront.Kernel.Languages;

namespace Storefront.Web.Office.Brands;

public static class BrandOfficeTexts
{
    public static readonly Text New = new("New brand", "新建品牌");
    public static readonly Text Make = new("Make the brand", "建立品牌");
    public static readonly Text NewLead = new("The Chinese name may stay empty where it is written the same.", "中文写法相同的，中文名称可以留空。");
    public static readonly Text NameNote = new("Chinese stays empty where it is written the same", "写法相同时中文留空");
    public static readonly Text Address = new("In addresses", "地址中写作");
    public static readonly Text OnSale = new("On sale", "在售");
    public static readonly Text All = new("In all", "全部");
    public static readonly Text House = new("Our own", "自有品牌");
    public static readonly Text Count = new("{0} brands", "共 {0} 个品牌");
    public static readonly Text Find = new("Find a brand", "查找品牌");
    public static readonly Text FindButton = new("Find", "查找");
    public static readonly Text Empty = new("No brand here fits what you asked for.", "没有符合条件的品牌。");
    public static readonly Text Goods = new("Its goods", "它的商品");
    public static readonly Text SlugNote = new("Stands in addresses of filtered lists. One that changes goes on working.", "用在筛选列表的地址里。修改后，旧地址仍然有效。");
    public static readonly Text Removed = new("“{0}” was removed. {1} goods have another brand now.", "已删除“{0}”，{1} 件商品改归其他品牌。");
    public static readonly Text RemoveTitle = new("Merge or remove it", "合并或删除");
    public static readonly Text RemoveEmpty = new("Nothing is made by it.", "没有商品属于这个品牌。");
    public static readonly Text RemoveFull = new("{0} goods are made by it. They get the other brand, and lists filtered by this one show that one.", "这个品牌有 {0} 件商品。合并后它们归到另一个品牌，按它筛选的列表也会显示那个品牌。");
    public static readonly Text MergeInto = new("Merge into", "合并到");
    public static readonly Text Choose = new("Choose a brand", "请选择品牌");
    public static readonly Text Merge = new("Merge", "合并");
    public static readonly Text Stays = new("This is the shop’s own brand. It may be renamed, but not removed.", "这是本店自己的品牌，可以改名，但不能删除。");
}
