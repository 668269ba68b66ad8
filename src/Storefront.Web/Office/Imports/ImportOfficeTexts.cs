using Storefront.Catalog.Importing;
using Storefront.Kernel.Languages;

namespace Storefront.Web.Office.Imports;

public static class ImportOfficeTexts
{
    public static readonly Text Title = new("Imports", "导入");
    public static readonly Text Catalogue = new("Catalogue", "商品目录");
    public static readonly Text Path = new("Path", "路径");
    public static readonly Text Begin = new("Bring in a file", "导入文件");
    public static readonly Text File = new("File", "文件");
    public static readonly Text FileHint = new("CSV in UTF-8, or Icecat as JSON lines. At most {0} MB.", "UTF-8 编码的 CSV，或 Icecat 的 JSON 行文件。最大 {0} MB。");
    public static readonly Text Format = new("Format", "格式");
    public static readonly Text FormatCsv = new("CSV with named columns", "带列名的 CSV");
    public static readonly Text FormatIcecat = new("Icecat, JSON lines", "Icecat，JSON 行");
    public static readonly Text OpeningStock = new("Pieces of each new variant", "每个新规格的库存件数");
    public static readonly Text OpeningStockHint = new("Where the file has no stock of its own.", "文件里没有库存时使用。");
    public static readonly Text TaxClass = new("Tax class of new goods", "新商品的税率类别");
    public static readonly Text Categories = new("File of categories, if there is one", "类目文件（可选）");
    public static readonly Text CategoriesHint = new("CSV of product and path, such as LAMP-1,Light > Desk lamps.", "CSV，每行为商品和路径，例如 LAMP-1,照明 > 台灯。");
    public static readonly Text Check = new("Read and check", "读取并检查");
    public static readonly Text CheckMeans = new("Nothing is changed until you have seen what would happen.", "在您看到结果之前，不会改动任何商品。");
    public static readonly Text Template = new("Download the template", "下载模板");
    public static readonly Text Rules = new("How a CSV is read", "CSV 的读取规则");
    public static readonly Text RuleRows = new("One row a variant. Rows of one product have the same “product” and follow one another; the first says what holds for all.", "每行一个规格。同一商品的各行“product”相同且连在一起；第一行写共同内容。");
    public static readonly Text RuleColumns = new("A column that is not there, or an empty cell, leaves what is. An empty price takes the variant off sale in that market.", "没有的列和空单元格保持原样。价格留空表示该规格在该市场停售。");
    public static readonly Text RulePrices = new("Prices as 1240.00, with a point and without thousands.", "价格写成 1240.00，用小数点，不加千位分隔符。");
    public static readonly Text RuleAttributes = new("attr.{0} states an attribute, option.{0} an axis of choice; with .zh behind it, in Chinese.", "attr.{0} 写属性，option.{0} 写可选项；后面加 .zh 为中文。");
    public static readonly Text Earlier = new("Earlier imports", "历次导入");
    public static readonly Text None = new("Nothing has been imported yet.", "还没有导入过。");
    public static readonly Text When = new("When", "时间");
    public static readonly Text By = new("By", "操作人");
    public static readonly Text Goods = new("Goods", "商品");
    public static readonly Text State = new("State", "状态");
    public static readonly Text CommandLine = new("command line", "命令行");

    public static readonly Text ChooseFile = new("Choose a file.", "请选择文件。");
    public static readonly Text TooLarge = new("The file is larger than {0} MB. Split it, or import it with the command line.", "文件超过 {0} MB。请拆分，或用命令行导入。");
    public static readonly Text DiskFull = new("The disk of the shop is full; the file was not kept and nothing was changed. Make room and send it again.", "商店的磁盘已满；文件没有保存，没有改动任何商品。请腾出空间后重新上传。");
    public static readonly Text BrokeOff = new("The file did not arrive whole; nothing was changed. Send it again.", "文件没有完整到达，没有改动任何商品。请重新上传。");

    public static readonly Text StageFile = new("File", "文件");
    public static readonly Text StageCheck = new("Check", "检查");
    public static readonly Text StageImport = new("Import", "导入");
    public static readonly Text StageDone = new("Done", "完成");
    public static readonly Text Progress = new("Progress", "进度");
    public static readonly Text ReadSoFar = new("{0} goods read", "已读取 {0} 件商品");
    public static readonly Text OfAll = new("{0} of {1} goods", "{0} / {1} 件商品");
    public static readonly Text UndoneSoFar = new("{0} of {1} goods brought back", "已恢复 {0} / {1} 件商品");
    public static readonly Text MayClose = new("The shop shows each good from the moment it is written. You may close this page.", "每件商品写入后立即在商店显示。您可以关闭本页。");
    public static readonly Text NothingYet = new("Nothing is changed yet. You may close this page.", "尚未改动任何商品。您可以关闭本页。");
    public static readonly Text Refresh = new("Refresh", "刷新");
    public static readonly Text Stop = new("Stop", "停止");
    public static readonly Text StopAsked = new("It stops after the goods at hand.", "处理完手头的商品后停止。");

    public static readonly Text WouldDo = new("What it would do", "将会如何");
    public static readonly Text NothingWritten = new("nothing has been written", "尚未写入任何内容");
    public static readonly Text Did = new("What it did", "导入结果");
    public static readonly Text Created = new("New", "新增");
    public static readonly Text CreatedMeans = new("Published as soon as they are written", "写入后立即上架");
    public static readonly Text Updated = new("Changed", "更新");
    public static readonly Text UpdatedMeans = new("What the file does not speak of stays", "文件未提及的内容保持不变");
    public static readonly Text Unchanged = new("Same", "相同");
    public static readonly Text UnchangedMeans = new("Left alone", "不做改动");
    public static readonly Text Rejected = new("Rejected", "未导入");
    public static readonly Text RejectedMeans = new("Listed below; the rest goes on without them", "列在下方，其余照常导入");
    public static readonly Text Apply = new("Apply", "执行导入");
    public static readonly Text Discard = new("Discard", "放弃");
    public static readonly Text Resume = new("Resume", "继续");
    public static readonly Text InterruptedMeans = new("It was interrupted. What is written is whole; resume it, or undo it.", "导入中断了。已写入的商品都是完整的；请继续或撤销。");
    public static readonly Text InterruptedReading = new("It broke off before anything was changed. Discard it and send the file again.", "在改动任何商品之前中断了。请放弃并重新上传文件。");
    public static readonly Text InterruptedUndo = new("The undo was interrupted: undo it to the end.", "撤销中断了：请撤销到底。");
    public static readonly Text Prices = new("Largest changes of prices", "变动最大的价格");
    public static readonly Text Number = new("Number", "货号");
    public static readonly Text Name = new("Name", "名称");
    public static readonly Text Before = new("Before", "原价");
    public static readonly Text After = new("After", "新价");
    public static readonly Text Change = new("Change", "变动");
    public static readonly Text Columns = new("Columns that mean nothing here", "无法识别的列");
    public static readonly Text ColumnsMeans = new("They are not used; the template shows those that are.", "这些列不会使用；模板中有全部可用的列。");
    public static readonly Text RejectedRows = new("Rejected", "未导入的商品");
    public static readonly Text MendThem = new("mend them in the file and import only these", "在文件里改好后，可只导入这些");
    public static readonly Text GetRejected = new("Get them as CSV", "下载 CSV");
    public static readonly Text Line = new("Line", "行");
    public static readonly Text Product = new("Product", "商品");
    public static readonly Text Why = new("Why", "原因");
    public static readonly Text AndMore = new("and {0} more, in the file", "另有 {0} 件，见文件");

    public static readonly Text Undo = new("Undo", "撤销");
    public static readonly Text UndoMeans = new(
        "Brings {0} changed goods back to what they were before, and removes {1} new ones. Those that somebody ordered are kept, but no longer sold. What was edited since then is lost.",
        "把 {0} 件已更新的商品恢复原样，并删除 {1} 件新增商品。已有订单的商品会保留，但不再销售。此后的修改会丢失。");
    public static readonly Text UndoSure = new("I want it undone", "确认撤销");
    public static readonly Text TickFirst = new("Tick that you want it undone; then it is.", "请先勾选“确认撤销”。");
    public static readonly Text NotLast = new("A later import has to be undone first.", "须先撤销之后的导入。");
    public static readonly Text About = new("File and options", "文件与选项");
    public static readonly Text Size = new("Size", "大小");
    public static readonly Text Log = new("Log", "记录");
    public static readonly Text NewImport = new("Another file", "再导入一个文件");

    private static readonly Text _interrupted = new("Interrupted", "中断");

    private static readonly Dictionary<ImportState, Text> _states = new()
    {
        [ImportState.Reading] = new("Reading", "读取中"),
        [ImportState.Checking] = new("Checking", "检查中"),
        [ImportState.Ready] = new("Waits for you", "等待确认"),
        [ImportState.Applying] = new("Importing", "导入中"),
        [ImportState.Finished] = new("Done", "完成"),
        [ImportState.Failed] = new("Failed, nothing changed", "失败，未改动"),
        [ImportState.Discarded] = new("Discarded", "已放弃"),
        [ImportState.Undoing] = new("Undoing", "撤销中"),
        [ImportState.Undone] = new("Undone", "已撤销"),
    };

    private static readonly Dictionary<ImportDeed, Text> _deeds = new()
    {
        [ImportDeed.Begin] = new("File received", "收到文件"),
        [ImportDeed.Check] = new("Checked", "检查完成"),
        [ImportDeed.Apply] = new("Import started", "开始导入"),
        [ImportDeed.Resume] = new("Resumed", "继续导入"),
        [ImportDeed.Stop] = new("Asked to stop", "要求停止"),
        [ImportDeed.BreakOff] = new("Interrupted", "中断"),
        [ImportDeed.Finish] = new("Done", "完成"),
        [ImportDeed.Fail] = new("Failed", "失败"),
        [ImportDeed.Discard] = new("Discarded", "放弃"),
        [ImportDeed.Undo] = new("Undo started", "开始撤销"),
        [ImportDeed.FinishUndo] = new("Undone", "撤销完成"),
    };

    public static Text Of(ImportState state, bool isInterrupted) => isInterrupted ? _interrupted : _states[state];

    public static Text Of(ImportDeed deed) => _deeds[deed];
}
