using Storefront.Catalog.Attributes;
using Storefront.Kernel.Languages;

namespace Storefront.Web.Office.Attributes;

public static class AttributeOfficeTexts
{
    public static readonly Text Lead = new("Those that many goods use and that lack Chinese stand first.", "用得最多而缺中文的排在最前。");
    public static readonly Text Label = new("Name", "名称");
    public static readonly Text LabelNote = new("in specifications, filters and comparisons", "规格、筛选和对比中显示");
    public static readonly Text Group = new("Heading", "分组");
    public static readonly Text GroupNote = new("under which it stands", "所在的分组");
    public static readonly Text Code = new("Code", "代码");
    public static readonly Text Kind = new("Kind", "类型");
    public static readonly Text KindNote = new("{0} goods state it, so its kind stays.", "已有 {0} 件商品填写了它，类型不能修改。");
    public static readonly Text KindFree = new("Nothing states it yet, so its kind may change.", "还没有商品填写它，类型可以修改。");
    public static readonly Text Unit = new("Unit", "单位");
    public static readonly Text UnitNote = new("Figures are not converted when it changes.", "修改单位不会换算数值。");
    public static readonly Text UnitNoteWords = new("Figures are not converted when it changes. Chinese pages write “{0}”.", "修改单位不会换算数值。中文页面写作“{0}”。");
    public static readonly Text NoUnit = new("none", "无");
    public static readonly Text Position = new("Place", "位置");
    public static readonly Text PositionNote = new("Smaller stands higher.", "数字小的排在前面。");
    public static readonly Text Better = new("In comparisons", "对比时");
    public static readonly Text Filter = new("As a filter", "作为筛选");
    public static readonly Text Offered = new("Offered where it helps", "有用时提供");
    public static readonly Text Never = new("Never offered", "从不提供");
    public static readonly Text Uses = new("Goods", "商品数");
    public static readonly Text Axis = new("Choice of variants", "规格选项");
    public static readonly Text Count = new("{0} attributes", "共 {0} 个属性");
    public static readonly Text Find = new("Name or code", "名称或代码");
    public static readonly Text FindButton = new("Find", "查找");
    public static readonly Text AnyGroup = new("All headings", "全部分组");
    public static readonly Text AnyKind = new("All kinds", "全部类型");
    public static readonly Text AnyUnit = new("All units", "全部单位");
    public static readonly Text AnyUse = new("Used or not", "用不用都显示");
    public static readonly Text Unused = new("Not used", "没有使用");
    public static readonly Text UsedBy = new("Used by {0} or more", "至少 {0} 件商品使用");
    public static readonly Text AnyChinese = new("With Chinese or without", "有无中文都显示");
    public static readonly Text LacksChinese = new("Without Chinese", "缺中文");
    public static readonly Text HasChinese = new("With Chinese", "有中文");
    public static readonly Text Empty = new("No attribute here fits what you asked for.", "没有符合条件的属性。");

    private static readonly Dictionary<AttributeKind, Text> _kinds = new()
    {
        [AttributeKind.Number] = new("Number", "数字"),
        [AttributeKind.Text] = new("Text", "文字"),
        [AttributeKind.Boolean] = new("Yes or no", "是或否"),
    };

    private static readonly Text _more = new("More is better", "越多越好");
    private static readonly Text _less = new("Less is better", "越少越好");
    private static readonly Text _taste = new("Neither is better", "不分好坏");

    public static Text Of(AttributeKind kind) => _kinds[kind];

    public static Text Of(AttributeAdvantage? better) => better switch
    {
        AttributeAdvantage.More => _more,
        AttributeAdvantage.Less => _less,
        _ => _taste,
    };
}
