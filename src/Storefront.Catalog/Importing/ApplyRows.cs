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

    /// <returns>False if somebody asked it to stop.</returns>
    public async Task<bool> RunAsync(Guid importId, IProgress<string> progress, CancellationToken cancellation)
    {
        var (size, done) = (20, 0);
        while (true)
        {
            var (count, took) = await ApplyBatchAsync(importId, size, cancellation);
            if (count <= 0)
            {
                if (count < 0)
                {
                    return false;
                }

                break;
            }

            done += count;
            size = (int)Math.Clamp(size * (_turn / took), 5, Math.Min(LargestBatch, size * 2));
            progress.Report($"written {done} goods");
            await Task.Delay(_pause, cancellation);
        }

        await BookStockAsync(importId, cancellation);
        return true;
    }

    public static async Task<IReadOnlySet<string>> StagedAsync(CatalogDb db, Guid importId, IReadOnlyCollection<string> ids, CancellationToken cancellation) =>
        ids.Count == 0 ? new HashSet<string>() : await db.ImportRows.Where(row => row.ImportId == importId && ids.Contains(row.ExternalId)).Select(row => row.ExternalId).ToHashSetAsync(cancellation);

    /// <summary>How many goods, and how long they held the database. None: all are done. Minus one: somebody asked it to stop.</summary>
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
        // Somebody saved that very product at that very moment: look at it again.
        catch (DbUpdateConcurrencyException)
        {
            return await ApplyBatchAsync(importId, size, cancellation);
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
        if (import.IsStopAsked)
        {
            return (-1, TimeSpan.Zero);
        }

        var verdicts = await JudgeRows.RunAsync(
            db, import.Format, [.. rows.Select(row => (row.Line, ImportedGood.Read(row.Body)))], ids => StagedAsync(db, importId, ids, cancellation), new FileMarks(), cancellation);
        var products = await ProductsAsync(db, verdicts, cancellation);
        var slugs = await SlugsAsync(db, verdicts, cancellation);

        var watch = Stopwatch.StartNew();
        await db.WriteAsync(
            async () =>
            {
                var now = clock.GetUtcNow();
                await _attributes.AddMissingAsync(db, verdicts.Where(IsWritten).SelectMany(verdict => verdict.Good.Facts).Where(fact => !fact.IsEmpty).Select(fact => (fact.Code, fact.Kind)), cancellation);
                var write = new WriteGood(db, import, _attributes, _shelves, now);
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
                row.Pieces = Pieces(verdict.Good, created, import);
                write.Run(created, verdict.Good, verdict.Good.ContentHash());
                break;
            case RowOutcome.Updated:
                var standing = products[verdict.ProductId!.Value];
                var good = Renumbered(verdict.Good, standing, import.Format);
                row.Before = ProductBefore.Of(standing, _attributes!, _shelves!).Write();
                row.Pieces = Pieces(good, standing, import);
                write.Run(standing, good, verdict.Good.ContentHash());
                break;
            case RowOutcome.Rejected:
                row.Reject(verdict.Reason!);
                break;
        }
    }

    /// <summary>Opening balances of the variants that are new.</summary>
    private static List<PiecesOf> Pieces(ImportedGood good, Product product, GoodsImport import)
    {
        var known = product.Variants.Select(variant => variant.Sku).ToHashSet();
        return [.. good.Variants.Where(variant => !known.Contains(variant.Sku)).Select(variant => new PiecesOf(variant.Sku, variant.Stock ?? import.OpeningStock)).Where(booking => booking.Pieces > 0)];
    }

    /// <summary>Carts and orders name a variant by its number: one that comes under another number, but with the same barcode, or as the only one of a feed that knows no variants, keeps it.</summary>
    private static ImportedGood Renumbered(ImportedGood good, Product standing, string format)
    {
        if (format == IcecatRows.Format)
        {
            return good with { Variants = [good.Variants[0] with { Sku = standing.Variants[0].Sku }] };
        }

        var known = standing.Variants.SelectMany(variant => variant.Gtins).ToDictionary(gtin => gtin.Gtin, gtin => standing.Variants.First(variant => variant.Id == gtin.VariantId).Sku);
        return good with { Variants = [.. good.Variants.Select(variant => (variant.Gtins ?? []).Select(gtin => known.GetValueOrDefault(gtin)).FirstOrDefault(sku => sku is not null) is { } sku ? variant with { Sku = sku } : variant)] };
    }

    private static bool IsWritten(Verdict verdict) => verdict.Outcome is RowOutcome.Created or RowOutcome.Updated;

    private static async Task<Dictionary<Guid, Product>> ProductsAsync(CatalogDb db, IReadOnlyList<Verdict> verdicts, CancellationToken cancellation)
    {
        var ids = verdicts.Where(verdict => verdict.Outcome == RowOutcome.Updated).Select(verdict => verdict.ProductId!.Value).ToList();
        return ids.Count == 0 ? [] : await db.Products.Whole().Where(product => ids.Contains(product.Id)).ToDictionaryAsync(product => product.Id, cancellation);
    }

    private static async Task<SlugsInUse> SlugsAsync(CatalogDb db, IReadOnlyList<Verdict> verdicts, CancellationToken cancellation)
    {
        var wanted = verdicts.Where(verdict => verdict.Outcome == RowOutcome.Created).SelectMany(verdict => SlugsInUse.Candidates(verdict.Good)).Distinct().ToList();
        return new SlugsInUse(wanted.Count == 0 ? [] : await db.Products.Where(product => wanted.Contains(product.Slug)).Select(product => product.Slug)
            .Union(db.OldAddresses.Where(old => wanted.Contains(old.Slug)).Select(old => old.Slug)).ToListAsync(cancellation));
    }

    private async Task RejectNextAsync(Guid importId, DbUpdateException refused, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CatalogDb>();
        var row = await db.ImportRows.Where(row => row.ImportId == importId && row.Outcome == RowOutcome.Waiting).OrderBy(row => row.Line).FirstAsync(cancellation);
        var import = await db.Imports.SingleAsync(import => import.Id == importId, cancellation);
        row.Reject(RowTexts.CouldNotBeWritten.With(refused.InnerException?.Message ?? refused.Message));
        import.NoteApplied(0, 0, 0, 1, clock.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Once for each variant; booking again changes nothing, so a run that broke off here just books all.</summary>
    private async Task BookStockAsync(Guid importId, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CatalogDb>();
        if (scope.ServiceProvider.GetService<IStockLevels>() is not { } stock)
        {
            return;
        }

        var last = 0;
        while (true)
        {
            var rows = await db.ImportRows.AsNoTracking().Where(row => row.ImportId == importId && row.Line > last && (row.Outcome == RowOutcome.Created || row.Outcome == RowOutcome.Updated))
                .OrderBy(row => row.Line).Take(LargestBatch).Select(row => new { row.Line, row.ProductId, row.Pieces }).ToListAsync(cancellation);
            if (rows.Count == 0)
            {
                return;
            }

            var pieces = rows.SelectMany(row => row.Pieces).ToDictionary(booking => booking.Sku, booking => booking.Pieces);
            var skus = pieces.Keys.ToList();
            var variants = skus.Count == 0 ? [] : await db.Variants.Where(variant => skus.Contains(variant.Sku)).Select(variant => new { variant.Id, variant.Sku }).ToListAsync(cancellation);
            await stock.BookOpeningAsync([.. variants.Select(variant => new OpeningBalance(variant.Id, pieces[variant.Sku], $"import-{importId}"))], cancellation);
            last = rows[^1].Line;
        }
    }
}
