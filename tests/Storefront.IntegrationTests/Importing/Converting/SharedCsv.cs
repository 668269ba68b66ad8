using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Storefront.IntegrationTests.Importing.Converting;

/// <summary>Writes rows of named cells as a CSV of our format, whatever they were before.</summary>
internal static class SharedCsv
{
    public static string Write(string folder, string name, IEnumerable<IReadOnlyDictionary<string, string?>> rows)
    {
        var all = rows.ToList();
        var columns = all.SelectMany(row => row.Keys).Distinct().ToList();
        var file = Path.Combine(folder, $"{name}.csv");
        using var writer = new StreamWriter(file);
        using var csv = new CsvWriter(writer, new CsvConfiguration(CultureInfo.InvariantCulture));
        columns.ForEach(csv.WriteField);
        csv.NextRecord();
        foreach (var row in all)
        {
            columns.ForEach(column => csv.WriteField(row.GetValueOrDefault(column)));
            csv.NextRecord();
        }

        return file;
    }
}
