using Storefront.Kernel.Languages;
using Storefront.Search.Tuning;

namespace Storefront.Web.Office.Search;

public static class SearchOfficeTexts
{
    public static readonly Text Title = new("Search words", "搜索词");
    public static readonly Text Views = new("Search", "搜索");
    public static readonly Text Nothing = new("Nothing found", "搜不到");
    public static readonly Text Top = new("Top words", "热门搜索");
    public static readonly Text Few = new("Found, not clicked", "搜到但没人点");
    public static readonly Text Synonyms = new("Synonyms", "同义词");
    public static readonly Text Rules = new("Pins and rules", "置顶与规则");
    public static readonly Text Redirects = new("Redirects", "跳转");
    public static readonly Text Preview = new("Why this order", "排序原因");

    public static readonly Text NothingMeans = new("a synonym or a redirect holds for the next search", "设好同义词或跳转，下一次搜索就生效");
    public static readonly Text TopMeans = new("what people look for most", "顾客搜得最多的");
    public static readonly Text FewMeans = new("asked three times or more, and fewer than four in ten chose anything", "搜了三次以上，点击不到四成");
    public static readonly Text LastDays = new("Last {0} days", "最近 {0} 天");
    public static readonly Text BothLanguages = new("Both languages", "两种语言");
    public static readonly Text Period = new("Period", "时间段");
    public static readonly Text OfLanguage = new("Language", "语言");
    public static readonly Text Summary = new("{0} searches, {1}% found nothing", "共 {0} 次搜索，{1}% 没有结果");
    public static readonly Text NoPerson = new("Counted by the day, without saying who searched; forgotten after 90 days.", "只按天计数，不记是谁；90 天后清除。");
    public static readonly Text Export = new("Export", "导出");
    public static readonly Text Count = new("{0} words", "{0} 个词");

    public static readonly Text EveryWordFound = new("Every word found something.", "每个词都有结果。");
    public static readonly Text LastSeen = new("Last seen on {0}.", "最近一次出现在 {0}。");
    public static readonly Text NoneYet = new("Nobody has searched in these days.", "这段时间没有人搜索。");
    public static readonly Text NoFew = new("Nothing that many look for is passed over.", "热门搜索都有人点击。");
    public static readonly Text Widen = new("Widen to {0} days", "放宽到 {0} 天");

    public static readonly Text Typed = new("Typed", "搜索词");
    public static readonly Text Times = new("Times", "次数");
    public static readonly Text Cause = new("Likely cause", "可能的原因");
    public static readonly Text MakeSynonym = new("Make a synonym of", "设为同义词");
    public static readonly Text Or = new("Or", "或者");
    public static readonly Text Clicked = new("Clicked", "点击率");
    public static readonly Text PlaceOfClick = new("Place of click", "点击位置");
    public static readonly Text SevenDays = new("Seven days", "最近七天");
    public static readonly Text SevenDaysAre = new("By day: {0}", "每天：{0}");
    public static readonly Text FirstResult = new("First result", "第一条结果");
    public static readonly Text Action = new("Action", "操作");
    public static readonly Text AddSynonym = new("Add synonym", "加同义词");
    public static readonly Text AddRedirect = new("Redirect", "跳转");
    public static readonly Text AddPin = new("Pin", "置顶");
    public static readonly Text Explain = new("Explain", "看排序");
    public static readonly Text For = new(" for {0}", "：{0}");
    public static readonly Text NowResults = new("now {0} results", "现在有 {0} 条结果");
    public static readonly Text Undo = new("Undo", "撤销");
    public static readonly Text Means = new("= {0}", "= {0}");
    public static readonly Text LeadsTo = new("leads to {0}", "跳转到 {0}");
    public static readonly Text HasRule = new("has a rule", "已有规则");

    public static readonly Text Misspelled = new("Close to a known word", "与已有的词相近");
    public static readonly Text TooManyWords = new("No product has all these words", "没有商品同时含这些词");
    public static readonly Text FindsByNow = new("Finds something by now", "现在已能搜到");
    public static readonly Text Unknown = new("No product says this word", "商品里没有这个词");

    public static readonly Text ByNumber = new("Number", "型号");
    public static readonly Text ByName = new("Name", "名称");
    public static readonly Text ByShelf = new("Category and brand", "分类与品牌");
    public static readonly Text ByText = new("Text", "正文");
    public static readonly Text ByOther = new("Other", "其他");
    public static readonly Text BoughtOften = new("Bought often", "常被购买");
    public static readonly Text InStock = new("In stock", "有货");
    public static readonly Text IsStandalone = new("No part or accessory", "不是零件或配件");
    public static readonly Text Pinned = new("pinned", "置顶");

    public static readonly Text TryAWord = new("Try a word", "试搜");
    public static readonly Text Market = new("Market", "市场");
    public static readonly Text Look = new("Search", "搜索");
    public static readonly Text WhyThisOrder = new("Why this order: “{0}”", "“{0}”的排序原因");
    public static readonly Text PreviewHint = new("What a shopper of that market would see, and where each place comes from.", "顾客会看到的结果，以及每个位置的由来。");
    public static readonly Text WouldLead = new("Shoppers are led to {0}.", "顾客会跳转到 {0}。");
    public static readonly Text WouldSpell = new("Shown for “{0}”.", "显示的是“{0}”的结果。");
    public static readonly Text FromDatabase = new("The search index is away; these are plain matches from the database.", "搜索索引不可用，这是数据库的直接匹配。");
    public static readonly Text NoHits = new("Finds nothing.", "搜不到任何结果。");
    public static readonly Text Results = new("{0} results", "{0} 条结果");
    public static readonly Text RawScore = new("All figures of the engine", "引擎的全部数字");
    public static readonly Text With = new("With it", "设置后");
    public static readonly Text Without = new("Without it", "设置前");
    public static readonly Text Compare = new("What shoppers would see for “{0}”", "搜“{0}”会看到");

    public static readonly Text NewSynonym = new("New synonym", "新同义词");
    public static readonly Text From = new("The word that people type", "顾客输入的词");
    public static readonly Text To = new("What it means", "同义词");
    public static readonly Text ToHint = new("One word or several words a line, at most ten lines.", "每行一个词或词组，最多十行。");
    public static readonly Text TwoWay = new("The other way round too", "反过来也成立");
    public static readonly Text TwoWayHint = new("Whoever types one of them finds the other.", "搜其中任何一个，都能搜到另一个。");
    public static readonly Text OneWay = new("one way", "单向");
    public static readonly Text BothWays = new("both ways", "双向");
    public static readonly Text Save = new("Save", "保存");
    public static readonly Text Try = new("See what it does", "看看效果");
    public static readonly Text End = new("End", "停用");
    public static readonly Text Ended = new("ended", "已停用");
    public static readonly Text Holds = new("holds", "生效中");
    public static readonly Text NotYet = new("from {0}", "{0} 起");
    public static readonly Text Over = new("over", "已过期");
    public static readonly Text State = new("State", "状态");
    public static readonly Text By = new("By", "设置人");
    public static readonly Text Since = new("Changed", "修改时间");
    public static readonly Text NoSynonyms = new("No synonyms yet. Words that find nothing are where to begin.", "还没有同义词。可以从搜不到的词开始。");
    public static readonly Text NoRules = new("No rules yet. The order is the search’s own.", "还没有规则，排序由搜索决定。");
    public static readonly Text NoRedirects = new("No redirects yet.", "还没有跳转。");

    public static readonly Text NewRule = new("New rule", "新规则");
    public static readonly Text Query = new("Search word", "搜索词");
    public static readonly Text Category = new("or category", "或分类");
    public static readonly Text NoCategory = new("no category", "不限分类");
    public static readonly Text QueryHint = new("The rule holds for exactly this search.", "规则只对这个词的搜索生效。");
    public static readonly Text Product = new("Product", "商品");
    public static readonly Text ProductHint = new("Its address, its number, or a part of its name.", "填网址名、货号或名称的一部分。");
    public static readonly Text ProductMissing = new("No product on sale is called so.", "没有这样的在售商品。");
    public static readonly Text ChooseProduct = new("Several are called so. Choose one.", "有几件商品都叫这个，请选一件。");
    public static readonly Text ProductGone = new("a product that is gone", "已不存在的商品");
    public static readonly Text Kind = new("What happens", "怎么排");
    public static readonly Text Place = new("Place", "位置");
    public static readonly Text PlaceHint = new("For a pin: 1 is the first.", "置顶时填写，1 为第一位。");
    public static readonly Text FirstDay = new("First day", "开始日期");
    public static readonly Text LastDay = new("Last day", "结束日期");
    public static readonly Text DayHint = new("Empty: always.", "不填则一直有效。");
    public static readonly Text Days = new("Days", "日期");
    public static readonly Text Always = new("always", "一直");
    public static readonly Text NoSuchDay = new("Give a day such as 2026-11-24.", "请填日期，例如 2026-11-24。");
    public static readonly Text NoSuchCategory = new("There is no such category.", "没有这个分类。");
    public static readonly Text PinAt = new("pinned at {0}", "置顶第 {0} 位");
    public static readonly Text Boosted = new("lifted", "提前");
    public static readonly Text Buried = new("lowered", "靠后");
    public static readonly Text Where = new("For", "适用于");

    public static readonly Text NewRedirect = new("New redirect", "新跳转");
    public static readonly Text Path = new("Leads to", "跳转到");
    public static readonly Text PathHint = new("A page of this shop: pages/returns, c/kettles or p/kettle-k17.", "本店的页面，例如 pages/returns、c/kettles 或 p/kettle-k17。");
    public static readonly Text NoSuchPage = new("There is no such page in this language.", "这种语言没有这个页面。");

    public static readonly Text KeyNext = new("next, previous", "下一个、上一个");
    public static readonly Text KeyOpen = new("make synonym", "设同义词");
    public static readonly Text KeyPin = new("pin", "置顶");
    public static readonly Text KeyExplain = new("explain score", "看排序");
    public static readonly Text KeyUndo = new("undo", "撤销");

    public static Text Of(PlaceKind kind) => kind switch
    {
        PlaceKind.Pin => new("Pin at a place", "置顶到指定位置"),
        PlaceKind.Boost => new("Lift", "提前"),
        _ => new("Lower", "靠后"),
    };
}
