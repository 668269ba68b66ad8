using Storefront.Kernel.Languages;

namespace Storefront.Web.Office.Translations;

public static class TranslationTexts
{
    public static readonly Text Lead = new("What is missing is shown in the other language, and marked so.", "缺少的内容会显示另一种语言，并作标注。");
    public static readonly Text What = new("What", "内容");
    public static readonly Text Missing = new("Missing", "缺少");
    public static readonly Text Of = new("Of", "总数");
    public static readonly Text Where = new("Mend", "补齐");
    public static readonly Text Nothing = new("Nothing is missing.", "没有缺少的翻译。");
    public static readonly Text Open = new("Open the list", "打开列表");
    public static readonly Text ProductsZh = new("Product texts in Chinese", "商品的中文文字");
    public static readonly Text ProductsEn = new("Product texts in English", "商品的英文文字");
    public static readonly Text Categories = new("Categories in Chinese", "分类的中文名称");
    public static readonly Text Brands = new("Brands in Chinese", "品牌的中文名称");
    public static readonly Text BrandsNote = new("empty may be right: written the same", "写法相同时可以留空");
    public static readonly Text AttributesUsed = new("Attributes that products use, in Chinese", "商品用到的属性的中文名称");
    public static readonly Text AttributesAll = new("All attributes in Chinese", "全部属性的中文名称");
    public static readonly Text AttributesNote = new("also those that no product uses", "包括没有商品用到的");
}
