namespace Storefront.Catalog.Importing.Csv;

/// <summary>Spreadsheets of countries with a decimal comma write semicolons, and some write tabs: the first line says which.</summary>
internal static class CsvDelimiter
{
    public static async Task<string> FindAsync(string file, CancellationToken cancellation)
    {
        using var reader = new StreamReader(file, System.Text.Encoding.UTF8, detectEncodingFromByteOrderMarks: true, 4096);
        var start = new char[4096];
        var read = await reader.ReadBlockAsync(start.AsMemory(), cancellation);
        var end = Array.IndexOf(start, '\n', 0, read);
        var line = start.AsSpan(0, end < 0 ? read : end);
        return line.Contains(',') ? "," : line.Contains(';') ? ";" : line.Contains('\t') ? "\t" : ",";
    }
}
