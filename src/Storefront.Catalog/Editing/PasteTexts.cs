namespace Storefront.Catalog.Editing;

/// <summary>What is wrong with pasted rows.</summary>
internal static class PasteTexts
{
    public static readonly Text Nothing = new("Paste the rows first.", "请先粘贴数据行。");
    public static readonly Text UnknownColumn = new("There is no column “{0}”.", "没有“{0}”这一列。");
    public static readonly Text TooManyCells = new("Row {0} has more cells than the {1} columns.", "第 {0} 行的单元格多于 {1} 列。");
    public static readonly Text NoNumber = new("Row {0} has no number in its first column.", "第 {0} 行没有货号。");
    public static readonly Text WrongCell = new("Row {0}, {1}: {2}", "第 {0} 行，{1}：{2}");

    private static readonly Dictionary<string, Text> _columns = new()
    {
        ["gtins"] = new("barcode", "条码"),
        ["part-number"] = new("part number", "型号"),
        ["weight"] = new("weight", "重量"),
    };

    public static Text Column(string column, IReadOnlyList<Axis> axes) =>
        axes.FirstOrDefault(axis => $"o-{axis.Code}" == column) is { } axis ? new Text(axis.NameEn, axis.NameZh)
        : _columns.GetValueOrDefault(column) ?? new Text(column.ToUpperInvariant(), column.ToUpperInvariant());
}
