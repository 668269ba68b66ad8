using Storefront.Kernel.Languages;

namespace Storefront.Web.Catalog.Comparison;

public static class ComparisonTexts
{
    public static readonly Text Title = new("{0} · Staybolt", "{0} · 长守");
    public static readonly Text Compare = new("Compare", "比较");
    public static readonly Text CompareChosen = new("Compare selected", "比较所选商品");
    public static readonly Text UpToFour = new("Up to four.", "最多四件。");
    public static readonly Text NamedCompare = new("Compare {0}", "比较{0}");
    public static readonly Text Two = new("Two, side by side", "两件，并排看");
    public static readonly Text Three = new("Three, side by side", "三件，并排看");
    public static readonly Text Four = new("Four, side by side", "四件，并排看");
    public static readonly Text Empty = new("Nothing to compare yet", "还没有要比的商品");
    public static readonly Text HowTo = new(
        "Tick “Compare” on two to four products in a list, or follow “Compare” on a product’s page. The address of the comparison can be sent to anybody.",
        "在列表里勾选两到四件商品的“比较”，或在商品页点“比较”。比较页的网址可以发给任何人。");

    public static readonly Text OneScale = new(
        "Drawn at one scale on one ground line. Where all agree, the row is put away; the switch brings it back.",
        "按同一比例画在同一条地平线上。完全相同的行先收起来，开关可以全部显示。");

    public static readonly Text NotOneScale = new(
        "Pictures here are not at one scale: compare the figures. Where all agree, the row is put away; the switch brings it back.",
        "图片比例不一，请比数字。完全相同的行先收起来，开关可以全部显示。");

    public static readonly Text AddOther = new("Choose another one beside it.", "再选一件放在旁边。");
    public static readonly Text MissingOne = new("One of the products asked for is not here: it is not known or not sold in this market.", "有一件没有列出：没有这件商品，或者这个市场不卖。");
    public static readonly Text MissingSome = new("{0} of the products asked for are not here: they are not known or not sold in this market.", "有 {0} 件没有列出：没有这些商品，或者这个市场不卖。");
    public static readonly Text Beyond = new("Four fit side by side; left out: {0}.", "并排最多四件，没有列出：{0}。");
    public static readonly Text DifferencesOnly = new("Differences only", "只看不同");
    public static readonly Text RowsShown = new("{0} rows shown, {1} identical rows put away", "显示 {0} 行，收起 {1} 行相同的");
    public static readonly Text RowsShownBut = new("{0} rows shown, 1 identical row put away", "显示 {0} 行，收起 1 行相同的");
    public static readonly Text AllRows = new("All {0} rows shown", "显示全部 {0} 行");
    public static readonly Text Compared = new("{0} compared", "比较：{0}");
    public static readonly Text Add = new("Add", "加上");
    public static readonly Text AddWhich = new("Another one", "再加一件");
    public static readonly Text WholeList = new("All in this category", "看整个类别");
    public static readonly Text InShort = new("In short", "一句话");
    public static readonly Text ForAndAgainst = new("For and against", "长处与短处");
    public static readonly Text FromFigures = new("from the figures below", "都来自下面的数字");
    public static readonly Text For = new("For: ", "长处：");
    public static readonly Text Against = new("Against: ", "短处：");
    public static readonly Text CostsLeast = new("Costs least, {0}", "价格最低，{0}");
    public static readonly Text CostsMost = new("Costs most, {0}", "价格最高，{0}");
    public static readonly Text Best = new("{0}: {1}, best of these", "{0}：{1}，这几件里最好");
    public static readonly Text Last = new("{0}: {1}, last of these", "{0}：{1}，这几件里最差");
    public static readonly Text Better = new("{0}: {1}, better than the other", "{0}：{1}，比另一件好");
    public static readonly Text Behind = new("{0}: {1}, behind the other", "{0}：{1}，不如另一件");
    public static readonly Text Said = new("{0}: {1}", "{0}：{1}");
    public static readonly Text NotSaid = new("not stated", "未说明");
    public static readonly Text Repair = new("Repair", "维修");
    public static readonly Text PartsUntil = new("Parts until at least", "零件至少供应到");
    public static readonly Text SoftwareUntil = new("Software until at least", "软件至少更新到");
    public static readonly Text NoSoftware = new("no software in it", "没有软件");
    public static readonly Text Guarantee = new("Warranty", "保修");
    public static readonly Text OneYear = new("{0} year", "{0} 年");
    public static readonly Text Years = new("{0} years", "{0} 年");
    public static readonly Text Stock = new("Stock", "库存");
    public static readonly Text See = new("See {0}", "看{0}");
    public static readonly Text Remove = new("Remove", "移除");
    public static readonly Text Named = new(" {0}", "{0}");
    public static readonly Text OfBars = new("Bars in a row share one scale that starts at zero.", "同一行的横条用同一比例，从零开始。");
    public static readonly Text OfBold = new("Bold is what differs while all the others agree.", "粗体表示只有这一件不同，其余都一样。");
    public static readonly Text OfLines = new("Lines behind the drawings stand {0} mm apart.", "图后的横线间隔 {0} 毫米。");

    public static Text Heading(int products) => products switch
    {
        2 => Two,
        3 => Three,
        _ => Four,
    };
}
