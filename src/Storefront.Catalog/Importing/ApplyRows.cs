using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Storefront.Catalog.Data;
using Storefront.Catalog.Products;
using Storefront.Contracts.Catalog;
using Storefront.Kernel.Data;

namespace Storefront.Catalog.Importing;

/// <summary>
/// Writes staged goods into the catalogue, whole products in transactions of at most 200 rows or about 100 ms, so that a shop which runs beside it can
/// write too. Where it breaks off, it goes on.
/// </summary>
internal sealed class ApplyRows(IServiceScopeFactory scopes, TimeProvider clock)
{
    private const int LargestBatch = 200;

    private static readonly TimeSpan _turn = TimeSpan.FromMilliseconds(100);

    /// <summary>Another process asks for SQLite's write lock only now and then; without a pause it would hardly ever find it free.</summary>
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(20);

    private AttributeNames? _attributes;
    private ImportShelves? _shelves;

    public async Task RunAsync(Guid importId, IProgress<string> progress, CancellationToken cancellation)
    {
        var (size, done) = (20, 0);
        while (true)
        {
            var (count, took) = await ApplyBatchAsync(importId, size, cancellation);
            if (count == 0)
            {
                break;
            }

            done += count;
            size = (int)Math.Clamp(size * (_turn / took), 5, Math.Min(LargestBatch, size * 2));
            progress.Report($"written {done} goods");
            await Task.Delay(_pause, cancellation);
        }

        await BookStockAsync(importId, cancellation);
    }

    private async Task<(int Count, TimeSpan Took)> ApplyBatchAsync(Guid importId, int size, CancellationToken cancellation)
    {
        try
        {
            return await WriteBatchAsync(importId, size, cancellation);
        }
        // One of them collides with something that another process wrote meanwhile. One by one, so that only that one is left out.
        catch (DbUpdateException) when (size > 1)
        {
            (_attributes, _shelves) = (null, null);
            return await ApplyBatchAsync(importId, 1, cancellation);
        }
        catch (DbUpdateException refused)
        {
            (_attributes, _shelves) = (null, null);
            await RejectNextAsync(importId, refused, cancellation);
            return (1, _turn);
        }
    }

    private async Task<(int Count, TimeSpan Took)> WriteBatchAsync(Guid importId, int size, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CatalogDb>();
        _attributes ??= await AttributeNames.LoadAsync(db, cancellation);
        _shelves ??= await ImportShelves.LoadAsync(db, cancellation);
        var rows = await db.ImportRows.Where(row => row.ImportId == importId && row.Outcome == RowOutcome.Waiting).OrderBy(row => row.Line).Take(size).ToListAsync(cancellation);
        if (rows.Count == 0)
        {
            return (0, TimeSpan.Zero);
        }

        var import = await db.Imports.SingleAsync(import => import.Id == importId, cancellation);
        var verdicts = await JudgeRows.RunAsync(db, import.Format, [.. rows.Select(row => ImportedGood.Read(row.Body))], ids => StagedAsync(db, importId, ids, cancellation), cancellation);
        var products = await ProductsAsync(db, verdicts, cancellation);
        var slugs = await SlugsAsync(db, verdicts, cancellation);

        var watch = Stopwatch.StartNew();
        await db.WriteAsync(
            async () =>
            {
                var now = clock.GetUtcNow();
                await _attributes.AddMissingAsync(db, verdicts.Where(IsWritten).SelectMany(verdict => verdict.Good.Facts).Select(fact => fact.Code), cancellation);
                var write = new WriteGood(db, import.Format, _attributes, _shelves, import.Cause, import.OpeningStock > 0, now);
                foreach (var (row, verdict) in rows.Zip(verdicts))
                {
                    Write(db, import, row, verdict, products, slugs, write, now);
                }

                import.NoteApplied(Count(RowOutcome.Created), Count(RowOutcome.Updated), Count(RowOutcome.Unchanged), Count(RowOutcome.Rejected), now);
                await db.SaveChangesAsync(cancellation);
            },
            cancellation);
        return (rows.Count, watch.Elapsed);

        int Count(RowOutcome outcome) => rows.Count(row => row.Outcome == outcome);
    }

    private void Write(CatalogDb db, GoodsImport import, ImportRow row, Verdict verdict, Dictionary<Guid, Product> products, SlugsInUse slugs, WriteGood write, DateTimeOffset now)
    {
        row.Body = "";
        row.Outcome = verdict.Outcome;
        row.ProductId = verdict.ProductId;
        switch (verdict.Outcome)
        {
            case RowOutcome.Created:
                var created = Product.Create(Guid.CreateVersion7(), slugs.Take(verdict.Good), ProductKind.Good, import.Format, verdict.Good.ExternalId, now);
                db.Add(created);
                row.ProductId = created.Id;
                write.Run(created, verdict.Good, WriteGood.Sku(verdict.Good.ExternalId));
                break;
            case RowOutcome.Updated:
                var standing = products[verdict.ProductId!.Value];

                // The SKU stays though the file may have given the product another id.
                var sku = standing.Variants[0].Sku;
                row.Before = ImportedGood.Of(standing, sku, _attributes!, _shelves!.BrandName(standing.BrandId), Currency.Of(verdict.Good.Currency)).Write();
                write.Run(standing, verdict.Good, sku);
                break;
            case RowOutcome.Rejected:
                row.Reject(verdict.Reason!);
                break;
        }
    }

    private static bool IsWritten(Verdict verdict) => verdict.Outcome is RowOutcome.Created or RowOutcome.Updated;

    private static async Task<IReadOnlySet<string>> StagedAsync(CatalogDb db, Guid importId, IReadOnlyCollection<string> ids, CancellationToken cancellation) =>
        await db.ImportRows.Where(row => row.ImportId == importId && ids.Contains(row.ExternalId)).Select(row => row.ExternalId).ToHashSetAsync(cancellation);

    private static async Task<Dictionary<Guid, Product>> ProductsAsync(CatalogDb db, IReadOnlyList<Verdict> verdicts, CancellationToken cancellation)
    {
        var ids = verdicts.Where(verdict => verdict.Outcome == RowOutcome.Updated).Select(verdict => verdict.ProductId!.Value).ToList();
        return ids.Count == 0 ? [] : await db.Products.Whole().Where(product => ids.Contains(product.Id)).ToDictionaryAsync(product => product.Id, cancellation);
    }

    private static async Task<SlugsInUse> SlugsAsync(CatalogDb db, IReadOnlyList<Verdict> verdicts, CancellationToken cancellation)
    {
        var wanted = verdicts.Where(verdict => verdict.Outcome == RowOutcome.Created).SelectMany(verdict => SlugsInUse.Candidates(verdict.Good)).Distinct().ToList();
        return new SlugsInUse(wanted.Count == 0 ? [] : await db.Products.Where(product => wanted.Contains(product.Slug)).Select(product => product.Slug).ToListAsync(cancellation));
    }

    private async Task RejectNextAsync(Guid importId, DbUpdateException refused, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CatalogDb>();
        var row = await db.ImportRows.Where(row => row.ImportId == importId && row.Outcome == RowOutcome.Waiting).OrderBy(row => row.Line).FirstAsync(cancellation);
        var import = await db.Imports.SingleAsync(import => import.Id == importId, cancellation);
        row.Reject($"could not be written: {refused.InnerException?.Message ?? refused.Message}");
        import.NoteApplied(0, 0, 0, 1, clock.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Once for each new good; booking again changes nothing, so a run that broke off here just books all.</summary>
    private async Task BookStockAsync(Guid importId, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CatalogDb>();
        var pieces = await db.Imports.Where(import => import.Id == importId).Select(import => import.OpeningStock).SingleAsync(cancellation);
        if (pieces == 0 || scope.ServiceProvider.GetService<IStockLevels>() is not { } stock)
        {
            return;
        }

        var last = 0;
        while (true)
        {
            var created = await (
                from row in db.ImportRows
                where row.ImportId == importId && row.Outcome == RowOutcome.Created && row.Line > last
                orderby row.Line
                join variant in db.Variants on row.ProductId equals variant.ProductId
                select new { row.Line, variant.Id }).Take(LargestBatch).ToListAsync(cancellation);
            if (created.Count == 0)
            {
                return;
            }

            await stock.BookOpeningAsync([.. created.Select(row => new OpeningBalance(row.Id, pieces, $"import-{importId}"))], cancellation);
            last = created[^1].Line;
        }
    }
}
