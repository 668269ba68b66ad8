using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Storefront.Catalog.Importing;

/// <summary>A CSV of id and category path ("Computers > Laptops"), with or without a head line.</summary>
internal static class CategoryFile
{
    public static Dictionary<string, string> Read(string file)
    {
        using var reader = new StreamReader(file);
        using var csv = new CsvReader(reader, new CsvConfiguration(CultureInfo.InvariantCulture) { HasHeaderRecord = false, BadDataFound = null, MissingFieldFound = null });
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        while (csv.Read())
        {
            if (csv.Parser.Count >= 2 && csv.GetField(0) is { Length: > 0 } id && Tidy(csv.GetField(1)) is { Length: > 0 } path)
            {
                paths[id] = path;
            }
        }

        return paths;
    }

    private static string Tidy(string? path) => string.Join(" > ", (path ?? "").Split('>').Select(name => PlainText.Of(name, 100)).Where(name => name.Length > 0).Take(6));
}
