namespace Storefront.Catalog.Importing;

/// <summary>What an import says to staff.</summary>
public static class ImportTexts
{
    public static readonly Text NoFolder = new("There is no folder {0}.", "没有文件夹 {0}。");
    public static readonly Text NoFile = new("There is no file {0}.", "没有文件 {0}。");
    public static readonly Text UnknownFormat = new("'{0}' is no format of imports; there are csv and icecat-jsonl.", "没有“{0}”这种导入格式；现有 csv 和 icecat-jsonl。");
    public static readonly Text UnknownTaxClass = new("'{0}' is no tax class; there are standard, reduced and service.", "没有“{0}”这种税率类别；现有 standard、reduced、service。");
    public static readonly Text IsRunning = new("Import {0} is running; wait until it is done.", "导入 {0} 正在进行，请等它结束。");
    public static readonly Text AnotherBegan = new("Somebody else began an import at the same moment; wait until it is done.", "刚有其他人开始了导入，请等它结束。");
    public static readonly Text Interrupted = new("Import {0} was interrupted: resume or undo it (--resume, or --undo {0}).", "导入 {0} 中断了：请继续或撤销（--resume 或 --undo {0}）。");
    public static readonly Text Undecided = new("Import {0} has been checked and waits in the office: apply or discard it first.", "导入 {0} 已检查完，正在后台等待确认：请先执行或放弃它。");
    public static readonly Text UndoInterrupted = new("Undoing import {0} was interrupted: undo it to the end (--undo {0}).", "导入 {0} 的撤销中断了：请撤销到底（--undo {0}）。");
    public static readonly Text BrokeOffReading = new("Import {0} broke off while it read {1} and has changed nothing: start it again.", "导入 {0} 在读取 {1} 时中断，没有改动任何商品：请重新导入。");
    public static readonly Text NothingToResume = new("No import is interrupted.", "没有中断的导入。");
    public static readonly Text NoSuchImport = new("There is no import {0} that could be undone.", "没有可以撤销的导入 {0}。");
    public static readonly Text NotTheLast = new("Import {0} is not the last one; undo {1} first.", "导入 {0} 不是最后一次；请先撤销 {1}。");
    public static readonly Text NothingRead = new("No row of the file could be read as a good.", "文件里没有一行能读成商品。");
    public static readonly Text Stopped = new("Import {0} was stopped: resume or undo it.", "导入 {0} 已停止：请继续或撤销。");
    public static readonly Text TooLateToDiscard = new("It has written goods already: undo it instead.", "已经写入商品，请改用撤销。");
    public static readonly Text NotWaiting = new("Nothing waits to be applied here any more; the page shows how it stands.", "这里已没有等待执行的内容；页面显示最新状态。");
}
