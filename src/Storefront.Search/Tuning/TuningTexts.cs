namespace Storefront.Search.Tuning;

internal static class TuningTexts
{
    public static readonly Text FromMissing = new("Write the word that people type.", "请填写顾客输入的词。");
    public static readonly Text ToMissing = new("Write at least one word that it means.", "请至少填写一个同义词。");
    public static readonly Text TooLong = new("Use at most {0} characters.", "最多 {0} 个字符。");
    public static readonly Text TooManyWords = new("Use at most {0} words for one.", "一个词最多对应 {0} 个同义词。");
    public static readonly Text SameWord = new("A word needs no synonym of itself, and each other word only once.", "不能和自己同义，也不能重复。");
    public static readonly Text FindsEverything = new("“{0}” stands in nearly every text and would find everything.", "“{0}”几乎到处都有，会搜出所有商品。");
    public static readonly Text KnownWord = new("“{0}” has synonyms already. Change those.", "“{0}”已有同义词，请直接修改。");
    public static readonly Text Circle = new("It would close a circle: {0}. Put all of these words into one synonym.", "这样会绕成一圈：{0}。请把这些词写进同一条。");
    public static readonly Text Full = new("There are {0} already, and no room for more. End some first.", "已有 {0} 条，达到上限，请先停用一些。");
    public static readonly Text QueryOrCategory = new("Give either a search word or a category.", "搜索词和分类，请填其中一个。");
    public static readonly Text NoSuchPlace = new("Give a place from 1 to {0}.", "位置请填 1 到 {0}。");
    public static readonly Text EndsBeforeItBegins = new("It would end before it begins.", "结束日期早于开始日期。");
    public static readonly Text EndsInThePast = new("It would be over already.", "结束日期已经过去。");
    public static readonly Text KnownProduct = new("This product has a rule there already. Change that one.", "这件商品在这里已有规则，请直接修改。");
    public static readonly Text PlaceTaken = new("Place {0} is given to another product in those days.", "这段时间第 {0} 位已给了别的商品。");
    public static readonly Text TooManyTogether = new("There are {0} rules for it already. End some first.", "这里已有 {0} 条规则，请先停用一些。");
    public static readonly Text KnownQuery = new("“{0}” leads somewhere already. Change that.", "“{0}”已设置跳转，请直接修改。");
    public static readonly Text LeadsToASearch = new("To find the same as another word, make them synonyms.", "想搜出另一个词的结果，请设为同义词。");
    public static readonly Text ChangedMeanwhile = new("Somebody else changed it at the same moment. Look again.", "有人同时改动了它，请重新查看。");
}
