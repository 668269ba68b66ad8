using Storefront.Kernel.Languages;

namespace Storefront.Web.Search.Results;

/// <summary>Words of the pages without results.</summary>
public static class NothingTexts
{
    public static readonly Text Title = new("Nothing found for “{0}” · Staybolt", "没有找到“{0}” · 长守");
    public static readonly Text Heading = new("Nothing found for ", "没有找到");
    public static readonly Text NothingExactly = new("Nothing has exactly the words ", "没有完全符合");
    public static readonly Text Shorter = new("Said more briefly, these are found", "换个说法，能找到这些");
    public static readonly Text Without = new("without {0}", "去掉“{0}”");
    public static readonly Text OneProduct = new("1 product", "1 件");
    public static readonly Text Products = new("{0} products", "{0} 件");
    public static readonly Text TryFewer = new("Try fewer words, a model number, or the section where it would stand.", "少写几个词，或者用型号试试，也可以按目录找。");
    public static readonly Text First = new("For now, what “{0}” finds", "先按“{0}”给您看");
    public static readonly Text SearchThat = new("Search for that", "用这个词搜");
    public static readonly Text NotInCatalogue = new("Dashed: this one is not in the catalogue", "虚线：目录里没有这一件");
    public static readonly Text BySection = new("By section", "按目录找");
    public static readonly Text StillNothing = new("Still nothing? Ask us", "还是没有？问我们");
    public static readonly Text Ask = new(
        "Write what you are looking for, or send a photo of the old part. We know every part of ours by sight, and say so when we do not have it.",
        "写下您要找的东西，或者拍一张旧件的照片。自家的零件我们都认得，没有的也会直说。");

    public static readonly Text Answer = new("Answer", "回复");
    public static readonly Text WithinADay = new("within one working day", "一个工作日内");
    public static readonly Text HowToReach = new("How to reach us", "怎么联系我们");
    public static readonly Text StartTitle = new("Search · Staybolt", "搜索 · 长守");
    public static readonly Text StartHeading = new("What are you looking for?", "您要找什么？");
    public static readonly Text Popular = new("What people look for", "大家在找");
    public static readonly Text StartHint = new(
        "A name, a model, a part number, a barcode or a question, in English or Chinese. Pinyin is understood too.",
        "商品名、型号、零件号、条码或者问题都行，中文英文都行，拼音和首字母也行。");
}
