using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Storefront.Catalog.Importing.Csv;

namespace Storefront.Catalog.Importing;

/// <summary>A CSV of id and category path ("Computers > Laptops"), with or without a head line.</summary>
internal static class CategoryFile
{
    /// <exception cref="UnreadableFileException">A path puts a category below itself, or it is no text.</exception>
    public static async Task<Dictionary<string, string>> ReadAsync(string? file, CancellationToken cancellation)
    {
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        if (file is null)
        {
            return paths;
        }

        using var reader = new BoundedReader(await TextFile.OpenAsync(file, cancellation), BoundedLines.MaxLength);
        using var csv = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = null, Delimiter = await CsvDelimiter.FindAsync(file, cancellation) });
        while (await csv.ReadAsync())
        {
            reader.NextRecord();
            if (csv.Count >= 2 && csv[0] is { Length: > 0 } id && Tidy(csv[1]) is { Length: > 0 } path)
            {
                paths[id] = Repeated(path) is { } name ? throw new UnreadableFileException(FileTexts.NoCategories.With(csv.RawRow, RowTexts.BelowItself.With(name, path))) : path;
            }
        }

        return paths;
    }

    public static string Tidy(string? path) => string.Join(ImportShelves.Between, (path ?? "").Split('>').Select(name => PlainText.Of(name, 100)).Where(name => name.Length > 0).Take(6));

    /// <summary>The name that stands in the path twice: it would be below itself.</summary>
    public static string? Repeated(string path) => path.Split(ImportShelves.Between).GroupBy(name => name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Skip(1).Any())?.Key;
}
