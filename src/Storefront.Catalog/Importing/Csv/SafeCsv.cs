using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Storefront.Catalog.Importing.Csv;

/// <summary>CSV that we hand out: in UTF-8 with its mark, so that spreadsheets read Chinese; and what they would take for a formula begins with a quote.</summary>
public static class SafeCsv
{
    public static CsvWriter Write(Stream stream) => new(
        new StreamWriter(stream, new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true),
        new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\r\n" });

    public static void Add(this CsvWriter csv, string? text) => csv.WriteField(text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text);
}
