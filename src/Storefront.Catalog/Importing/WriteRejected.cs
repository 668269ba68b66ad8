using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Data;
using Storefront.Catalog.Importing.Csv;

namespace Storefront.Catalog.Importing;

/// <summary>
/// Hands out the rows that were left out: as they stood in the file, with a column that says why, so that they can be mended and imported alone. Where the file is
/// gone, line, id and reason.
/// </summary>
public sealed class WriteRejected(CatalogDb db, ImportGoods imports, ImportFiles files)
{
    public async Task RunAsync(Guid importId, Stream stream, CancellationToken cancellation)
    {
        var format = await db.Imports.Where(import => import.Id == importId).Select(import => import.Format).SingleAsync(cancellation);
        await using var csv = SafeCsv.Write(stream);
        if (format == CsvGoods.Format && files.Has(importId))
        {
            await CopyAsync(importId, csv, cancellation);
            return;
        }

        await csv.WriteRowAsync(["line", "id", "why"]);
        await foreach (var row in imports.RejectedAsync(importId, cancellation))
        {
            await csv.WriteRowAsync([row.Line.ToString(CultureInfo.InvariantCulture), row.ExternalId, row.Reason.ToString()]);
        }
    }

    /// <summary>A good begins in the line that its reason names and goes on while the key stays the same.</summary>
    private async Task CopyAsync(Guid importId, CsvWriter csv, CancellationToken cancellation)
    {
        var reasons = await imports.RejectedAsync(importId, cancellation).ToDictionaryAsync(row => row.Line, row => row.Reason, cancellationToken: cancellation);
        using var bounded = new BoundedReader(await TextFile.OpenAsync(files.Goods(importId), cancellation), BoundedLines.MaxLength);
        using var parser = new CsvParser(bounded, new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = null, Delimiter = await CsvDelimiter.FindAsync(files.Goods(importId), cancellation) });
        await parser.ReadAsync();
        var head = parser.Record!;
        var key = Array.FindIndex(head, name => name.Trim().Equals(CsvHead.Key, StringComparison.OrdinalIgnoreCase));
        await csv.WriteRowAsync([.. head, "why"]);
        var (current, why) = ("", (Text?)null);
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            bounded.NextRecord();
            var line = parser.RawRow + 1;
            if (!await parser.ReadAsync() || bounded.IsExceeded)
            {
                return;
            }

            var own = key < parser.Count ? parser[key].Trim() : "";
            var isNew = own != current || own.Length == 0 || reasons.ContainsKey(line);
            (current, why) = (own, isNew ? reasons.GetValueOrDefault(line) : why);
            if (why is not null)
            {
                await csv.WriteRowAsync([.. parser.Record!.Take(head.Length), .. Enumerable.Repeat("", Math.Max(0, head.Length - parser.Count)), isNew ? why.ToString() : ""]);
            }
        }
    }
}
