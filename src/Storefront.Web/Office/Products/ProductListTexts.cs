using Storefront.Catalog.Products;
using Storefront.Kernel.Languages;

namespace Storefront.Web.Office.Products;

public static class ProductListTexts
{
    public static readonly Text Title = new("Catalogue", "商品");
    public static readonly Text Views = new("Views", "视图");
    public static readonly Text All = new("All products", "全部商品");
    public static readonly Text Published = new("Published", "在售");
    public static readonly Text Drafts = new("Drafts", "草稿");
    public static readonly Text Archived = new("Archived", "已下架");
    public static readonly Text New = new("New product", "新建商品");

    public static readonly Text Find = new("Name, address, number or barcode", "名称、地址、货号或条码");
    public static readonly Text FindButton = new("Find", "查找");
    public static readonly Text Category = new("Category", "分类");
    public static readonly Text AnyCategory = new("All categories", "全部分类");
    public static readonly Text Brand = new("Brand", "品牌");
    public static readonly Text AnyBrand = new("All brands", "全部品牌");
    public static readonly Text Lacks = new("Lacks", "缺少");
    public static readonly Text LacksNothing = new("Lacking or not", "不限");
    public static readonly Text LacksTranslation = new("Lacks a language", "缺一种语言");
    public static readonly Text LacksPicture = new("Lacks a picture", "缺图片");
    public static readonly Text LacksUsd = new("Lacks a price in US dollars", "缺美元价格");
    public static readonly Text LacksEur = new("Lacks a price in euros", "缺欧元价格");
    public static readonly Text LacksCny = new("Lacks a price in yuan", "缺人民币价格");
    public static readonly Text Count = new("{0} found", "共 {0} 件");
    public static readonly Text Clear = new("Show everything", "显示全部");
    public static readonly Text Empty = new("Nothing here fits what you asked for.", "没有符合条件的商品。");
    public static readonly Text EmptyDrafts = new("No drafts. A new product begins as one.", "没有草稿。新建的商品都从草稿开始。");

    public static readonly Text Product = new("Product", "商品");
    public static readonly Text Number = new("Number", "货号");
    public static readonly Text Variants = new("Variants", "规格");
    public static readonly Text State = new("State", "状态");
    public static readonly Text Changed = new("Changed", "修改于");
    public static readonly Text Missing = new("no {0}", "缺{0}");

    public static readonly Text Choose = new("Choose {0}", "选择{0}");
    public static readonly Text ChooseAll = new("Choose all on this page", "选择本页全部");
    public static readonly Text WithChosen = new("With the chosen ones", "对所选商品");
    public static readonly Text Publish = new("Publish", "上架");
    public static readonly Text Archive = new("Archive", "下架");
    public static readonly Text Withhold = new("Back to draft", "退回草稿");
    public static readonly Text Move = new("Move to", "移到");
    public static readonly Text MoveWhere = new("Category to move to", "移到哪个分类");
    public static readonly Text ChosenOne = new("1 changed.", "已修改 1 件。");
    public static readonly Text ChosenMany = new("{0} changed.", "已修改 {0} 件。");
    public static readonly Text ChosenNone = new("Nothing was changed.", "没有改动。");
    public static readonly Text NotChanged = new("Left as it was: {0}.", "未改动：{0}。");
    public static readonly Text OtherWasChanging = new("Somebody else was changing it.", "有人正在修改它。");
    public static readonly Text NothingChosen = new("Choose a product first.", "请先选择商品。");
    public static readonly Text Undo = new("Undo", "撤销");
    public static readonly Text Undone = new("Brought back: {0}.", "已恢复 {0} 件。");

    public static readonly Text NewTitle = new("New product", "新建商品");
    public static readonly Text NewLead = new(
        "It begins as a draft that only the office sees. Everything can be changed later.",
        "新商品先是草稿，只有后台可见，之后都可以修改。");

    public static readonly Text NameEn = new("Name in English", "英文名称");
    public static readonly Text NameZh = new("Name in Chinese", "中文名称");
    public static readonly Text NameHint = new("One of the two is enough to begin.", "先写其中一个就可以。");
    public static readonly Text Kind = new("Kind", "类型");
    public static readonly Text Begin = new("Begin the draft", "建立草稿");
    public static readonly Text ChooseBrand = new("Choose a brand", "请选择品牌");
    public static readonly Text Later = new("Decide later", "以后再定");

    public static Text Of(ProductStatus status) => status switch
    {
        ProductStatus.Published => Published,
        ProductStatus.Archived => Archived,
        _ => new("Draft", "草稿"),
    };

    public static Text Of(ProductKind kind) => kind == ProductKind.Part ? new("Part of other goods", "其他商品的零件") : new("Thing in its own right", "独立商品");

    public static string ClassOf(ProductStatus status) => status switch
    {
        ProductStatus.Published => "is-ok",
        ProductStatus.Archived => "is-off",
        _ => "is-waiting",
    };
}
