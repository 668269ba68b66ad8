namespace Storefront.Catalog.Importing;

/// <summary>Why a whole file is refused, and what would help.</summary>
internal static class FileTexts
{
    public static readonly Text Empty = new("The file is empty.", "文件是空的。");
    public static readonly Text Spreadsheet = new(
        "This is a spreadsheet or an archive, not text. Save it as “CSV UTF-8” and send that.",
        "这是电子表格或压缩包，不是文本。请另存为“CSV UTF-8”后再上传。");
    public static readonly Text NoText = new("Line {0} holds characters that no text has: the file is not a CSV.", "第 {0} 行含有文本中不会出现的字符：这不是 CSV 文件。");
    public static readonly Text OtherEncoding = new(
        "Line {0} is not in UTF-8; it looks like {1}. Save the file as “CSV UTF-8” and send it again.",
        "第 {0} 行不是 UTF-8 编码，看起来是 {1}。请将文件另存为“CSV UTF-8”后重新上传。");
    public static readonly Text LongRecord = new(
        "What begins in line {0} is longer than {1} characters. Is a quote not closed? Nothing was changed.",
        "从第 {0} 行开始的内容超过 {1} 个字符，是否有引号没有关闭？没有改动任何商品。");
    public static readonly Text LongHead = new(
        "The first line is longer than {0} characters; nobody has so many columns. Nothing was changed.",
        "首行超过 {0} 个字符，列数过多。没有改动任何商品。");
    public static readonly Text ManyColumns = new("The first line names {0} columns; at most {1} are read.", "首行有 {0} 列；最多读取 {1} 列。");
    public static readonly Text NoHead = new(
        "The first line must name the columns, and one of them must be “product”; this one has: {0}. The template shows them all.",
        "首行必须是列名，其中要有“product”列；现在是：{0}。可下载模板查看全部列名。");
    public static readonly Text ColumnTwice = new("The first line names the column “{0}” twice.", "首行出现了两次“{0}”列。");
    public static readonly Text HeadOnly = new("The file names its columns and holds no row below them.", "文件只有列名，没有数据行。");
    public static readonly Text NoCategories = new("Line {0} of the categories {1}.", "类目文件第 {0} 行{1}。");
}
