using Storefront.Kernel.Languages;

namespace Storefront.Web.Office.Shared;

/// <summary>Words that categories, brands and attributes have in common.</summary>
public static class KeptTexts
{
    public static readonly Text Nav = new("Parts of the catalogue", "商品目录各部分");
    public static readonly Text Products = new("Products", "商品");
    public static readonly Text Categories = new("Categories", "分类");
    public static readonly Text Brands = new("Brands", "品牌");
    public static readonly Text Attributes = new("Attributes", "属性");
    public static readonly Text Translations = new("Translations", "翻译");

    public static readonly Text Name = new("Name", "名称");
    public static readonly Text NameNote = new("shown everywhere", "处处显示");
    public static readonly Text Line = new("One line", "一句话");
    public static readonly Text LineNote = new("below the name on its page", "页面名称下方");
    public static readonly Text Slug = new("Address of its page", "页面地址");
    public static readonly Text SlugNote = new("An address that changes goes on leading here.", "修改后，旧地址仍会通向这里。");
    public static readonly Text SlugHint = new("Made from the English name if you leave it empty.", "留空则按英文名称生成。");
    public static readonly Text InGoods = new("Goods", "商品");
    public static readonly Text Save = new("Save", "保存");
    public static readonly Text Saved = new("Saved. The shop shows it now.", "已保存，商店里可以看到了。");
    public static readonly Text Made = new("Made.", "已建立。");
    public static readonly Text Remove = new("Remove", "删除");
    public static readonly Text Undo = new("Undo", "撤销");
    public static readonly Text Back = new("“{0}” is back.", "已恢复“{0}”。");
    public static readonly Text NoChinese = new("no 简体中文", "缺简体中文");
    public static readonly Text LacksChinese = new("Only those without Chinese", "只看缺中文的");
    public static readonly Text ShowAll = new("Show all", "显示全部");
    public static readonly Text History = new("Who changed what", "修改记录");
    public static readonly Text NoHistory = new("Nobody has changed it here yet.", "还没有人在这里修改过。");
    public static readonly Text InShop = new("Look at it in the shop", "在商店中查看");
    public static readonly Text ClashTitle = new("While you were editing, it was changed.", "您编辑期间，它被修改过。");
    public static readonly Text Top = new("At the top", "最上层");
    public static readonly Text Begun = new("made", "新建");
    public static readonly Text Removed = new("removed", "删除");
    public static readonly Text Returned = new("brought back", "恢复");
    public static readonly Text Shifted = new("place", "位置");
}
