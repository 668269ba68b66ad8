using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Storefront.Catalog.Data;
using Storefront.Kernel.Data;

namespace Storefront.Catalog.Importing;

/// <summary>Reads a file into the staging table, 200 rows at a time. Products are not touched.</summary>
internal sealed class StageRows(IServiceScopeFactory scopes, TimeProvider clock)
{
    private const int BatchSize = 200;

    public async Task RunAsync(Guid importId, ImportOrder order, IProgress<string> progress, CancellationToken cancellation)
    {
        var categories = order.Categories is null ? [] : CategoryFile.Read(order.Categories);
        using var reader = new StreamReader(order.File);
        var batch = new List<ImportRow>();
        var read = 0;
        await foreach (var (number, text) in BoundedLines.ReadAsync(reader, cancellation))
        {
            batch.Add(Stage(importId, number, text, order, categories));
            if (batch.Count == BatchSize)
            {
                read += await SaveAsync(importId, batch, cancellation);
                progress.Report($"read {read} rows");
            }
        }

        read += await SaveAsync(importId, batch, cancellation);
        progress.Report($"read {read} rows");
    }

    /// <summary>A row of the file as it goes on: its good with category and tax class, or why there is none.</summary>
    public static (ImportedGood? Good, string ExternalId, string? Reason) Understand(string? text, ImportOrder order, Dictionary<string, string> categories)
    {
        var (good, id, reason) = text is null ? (null, "", $"is longer than {BoundedLines.MaxLength} characters") : IcecatRows.Read(text);
        return (good is null ? null : good with { CategoryPath = categories.GetValueOrDefault(id), TaxClass = order.TaxClass }, id, reason);
    }

    private static ImportRow Stage(Guid importId, int number, string? text, ImportOrder order, Dictionary<string, string> categories)
    {
        var (good, id, reason) = Understand(text, order, categories);
        var row = new ImportRow { ImportId = importId, Line = number, ExternalId = id, Body = good?.Write() ?? "" };
        if (reason is not null)
        {
            row.Reject(reason);
        }

        return row;
    }

    private async Task<int> SaveAsync(Guid importId, List<ImportRow> batch, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CatalogDb>();
        await RejectRepeatedAsync(db, importId, batch, cancellation);
        await db.WriteAsync(
            async () =>
            {
                var import = await db.Imports.SingleAsync(import => import.Id == importId, cancellation);
                import.NoteRead(batch.Count, batch.Count(row => row.Outcome == RowOutcome.Rejected), clock.GetUtcNow());
                db.AddRange(batch);
                await db.SaveChangesAsync(cancellation);
            },
            cancellation);
        var count = batch.Count;
        batch.Clear();
        return count;
    }

    /// <summary>Of rows with one id the first counts.</summary>
    private static async Task RejectRepeatedAsync(CatalogDb db, Guid importId, List<ImportRow> batch, CancellationToken cancellation)
    {
        var ids = batch.Select(row => row.ExternalId).Where(id => id.Length > 0).Distinct().ToList();
        var seen = await db.ImportRows.Where(row => row.ImportId == importId && ids.Contains(row.ExternalId) && row.Outcome != RowOutcome.Rejected)
            .Select(row => new { row.ExternalId, row.Line }).ToDictionaryAsync(row => row.ExternalId, row => row.Line, cancellation);
        foreach (var row in batch.Where(row => row.Outcome != RowOutcome.Rejected))
        {
            if (!seen.TryAdd(row.ExternalId, row.Line))
            {
                row.Reject($"has the id of line {seen[row.ExternalId]}");
                row.Body = "";
            }
        }
    }
}
