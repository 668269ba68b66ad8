using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Storefront.Catalog.Data;
using Storefront.Kernel.Data;
using Storefront.Kernel.Files;

namespace Storefront.Catalog.Importing;

/// <summary>Reads a file into the staging table, 200 goods at a time. Products are not touched.</summary>
internal sealed class StageRows(IServiceScopeFactory scopes, TimeProvider clock)
{
    private const int BatchSize = 200;

    /// <returns>False if somebody asked it to stop.</returns>
    /// <exception cref="UnreadableFileException">The file cannot be read to its end.</exception>
    public async Task<bool> RunAsync(Guid importId, ImportOrder order, IProgress<string> progress, CancellationToken cancellation)
    {
        var categories = await CategoryFile.ReadAsync(order.Categories, cancellation);
        using var file = await OpenAsync(importId, order, cancellation);
        await using var scope = scopes.CreateAsyncScope();
        var pictures = new TakePicture(scope.ServiceProvider.GetRequiredService<PhotoStore>(), order.Pictures);
        var batch = new List<ImportRow>();
        var (read, goesOn) = (0, true);
        await foreach (var row in file.ReadAsync(cancellation))
        {
            batch.Add(Stage(importId, await pictures.RunAsync(Place(row, categories), cancellation)));
            if (batch.Count == BatchSize)
            {
                (read, goesOn) = (read + batch.Count, await SaveAsync(importId, batch, cancellation));
                progress.Report($"read {read} rows");
            }

            if (!goesOn)
            {
                return false;
            }
        }

        (read, goesOn) = (read + batch.Count, await SaveAsync(importId, batch, cancellation));
        progress.Report($"read {read} rows");
        return goesOn;
    }

    /// <summary>The good with the category that the file of categories names for it.</summary>
    public static ReadGood Place(ReadGood row, Dictionary<string, string> categories) =>
        row.Good is { } good && categories.GetValueOrDefault(row.ExternalId) is { } path ? row with { Good = good with { CategoryPath = path, CategoryPathZh = null } } : row;

    private async Task<IGoodsFile> OpenAsync(Guid importId, ImportOrder order, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CatalogDb>();
        var file = await GoodsFiles.OpenAsync(order, await AttributeNames.LoadAsync(db, cancellation), cancellation);
        if (file.UnknownColumns.Count > 0)
        {
            (await db.Imports.SingleAsync(import => import.Id == importId, cancellation)).NoteColumns(file.UnknownColumns);
            await db.SaveChangesAsync(cancellation);
        }

        return file;
    }

    private static ImportRow Stage(Guid importId, ReadGood read)
    {
        var row = new ImportRow { ImportId = importId, Line = read.Line, ExternalId = read.ExternalId, Body = read.Good?.Write() ?? "" };
        if (read.Reason is { } reason)
        {
            row.Reject(reason);
        }

        return row;
    }

    private async Task<bool> SaveAsync(Guid importId, List<ImportRow> batch, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CatalogDb>();
        await RejectRepeatedAsync(db, importId, batch, cancellation);
        var goesOn = await db.WriteAsync(
            async () =>
            {
                var import = await db.Imports.SingleAsync(import => import.Id == importId, cancellation);
                import.NoteRead(batch.Count, batch.Count(row => row.Outcome == RowOutcome.Rejected), clock.GetUtcNow());
                db.AddRange(batch);
                await db.SaveChangesAsync(cancellation);
                return !import.IsStopAsked;
            },
            cancellation);
        batch.Clear();
        return goesOn;
    }

    /// <summary>Of rows with one id the first counts.</summary>
    private static async Task RejectRepeatedAsync(CatalogDb db, Guid importId, List<ImportRow> batch, CancellationToken cancellation)
    {
        var ids = batch.Select(row => row.ExternalId).Where(id => id.Length > 0).Distinct().ToList();
        var seen = (await db.ImportRows.Where(row => row.ImportId == importId && ids.Contains(row.ExternalId) && row.Outcome != RowOutcome.Rejected)
            .Select(row => new { row.ExternalId, row.Line }).ToListAsync(cancellation)).ToDictionary(row => row.ExternalId, row => row.Line);
        foreach (var row in batch.Where(row => row.Outcome != RowOutcome.Rejected))
        {
            if (!seen.TryAdd(row.ExternalId, row.Line))
            {
                row.Reject(RowTexts.SameId.With(seen[row.ExternalId]));
            }
        }
    }
}
