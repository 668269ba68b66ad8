using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Storefront.Catalog.Importing.Csv;

/// <summary>CSV that we hand out: UTF-8, and what a spreadsheet would take for a formula begins with a quote. Written without blocking, as an answer must be.</summary>
public static class SafeCsv
{
    /// <param name="isForSpreadsheets">With the mark of UTF-8, without which they do not read Chinese; other readers would take it for a part of the first column's name.</param>
    public static CsvWriter Write(Stream stream, bool isForSpreadsheets = true) => new(
        new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: isForSpreadsheets), leaveOpen: true),
        new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\r\n" });

    public static Task WriteRowAsync(this CsvWriter csv, IEnumerable<string?> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + cell : cell);
        }

        return csv.NextRecordAsync();
    }
}
