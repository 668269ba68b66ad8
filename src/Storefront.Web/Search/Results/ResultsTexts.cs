using Storefront.Kernel.Languages;
using Storefront.Search.Querying;

namespace Storefront.Web.Search.Results;

public static class ResultsTexts
{
    public static readonly Text Title = new("“{0}” · Staybolt", "“{0}” · 长守");
    public static readonly Text TitleOfPage = new("“{0}”, page {1} · Staybolt", "“{0}”，第 {1} 页 · 长守");
    public static readonly Text Search = new("Search", "搜索");
    public static readonly Text OneResult = new("1 result.", "1 条结果。");
    public static readonly Text Results = new("{0} results.", "{0} 条结果。");
    public static readonly Text AsTyped = new("What fits your words.", "符合这些词的商品。");
    public static readonly Text AlsoWords = new("Words that mean the same count too: {0}.", "意思相同的词也算：{0}。");
    public static readonly Text LetGo = new("Nothing has all of your words. Left out: {0}.", "没有同时符合所有词的结果，去掉了：{0}。");
    public static readonly Text OneWithAllWords = new("The first one has all of your words; the others have some of them, or only among their details.", "第一条完全符合，其余只符合一部分，或只在参数里提到。");
    public static readonly Text WithAllWords = new("The first {0} have all of your words; the others have some of them, or only among their details.", "前 {0} 条完全符合，其余只符合一部分，或只在参数里提到。");
    public static readonly Text Instead = new("Nothing was found for “{0}”. These are results for “{1}”.", "“{0}”没有结果，下面是“{1}”的结果。");
    public static readonly Text Exactly = new("Search exactly what you typed", "就按原文搜");
    public static readonly Text Forgiving = new("Allow other spellings", "也看相近的写法");
    public static readonly Text DidYouMean = new("Did you mean", "您要找的是不是");
    public static readonly Text WasCut = new("That was more than {0} characters, so we searched for its beginning.", "您输入的超过 {0} 个字符，我们按开头部分搜索。");
    public static readonly Text Kinds = new("Kinds of result", "结果类别");
    public static readonly Text Products = new("Products", "商品");
    public static readonly Text Guides = new("Guides", "教程");
    public static readonly Text Manuals = new("Manuals", "手册");
    public static readonly Text Questions = new("Questions", "问答");
    public static readonly Text Pages = new("Pages", "页面");
    public static readonly Text Section = new("Section", "目录");
    public static readonly Text Range = new("{0}–{1} of {2}", "第 {0}–{1} 条，共 {2} 条");
    public static readonly Text OneFound = new("1 result", "1 条");
    public static readonly Text Found = new("{0} results", "共 {0} 条");
    public static readonly Text See = new("See", "看看");
    public static readonly Text NoneOfKind = new("Nothing of this kind. The others are above.", "这一类没有结果，请看上面的其他类别。");
    public static readonly Text OtherKinds = new("The same search in other kinds", "同一搜索的其他类别");
    public static readonly Text All = new("All {0}", "全部 {0} 条");
    public static readonly Text AllOfKind = new("All {0}: {1}", "全部 {0} 条{1}");

    public static Text Of(SearchScope scope) => scope switch
    {
        SearchScope.Guides => Guides,
        SearchScope.Manuals => Manuals,
        SearchScope.Questions => Questions,
        SearchScope.Pages => Pages,
        _ => Products,
    };

    /// <summary>Which of the documents are shown, and of how many.</summary>
    public static Text Shown(int first, int last, int count) =>
        count == 1 ? OneFound : first == 1 && last == count ? Found.With(count) : Range.With(first, last, count);
}
