using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Storefront.Catalog.Data;
using Storefront.Catalog.Products;
using Storefront.Contracts.Catalog;
using Storefront.Kernel.Data;

namespace Storefront.Catalog.Importing;

/// <summary>
/// Brings back what each product was before an import. New goods go, unless somebody ordered them: those are archived. The price history stays; it
/// says what was asked, and that was.
/// </summary>
public sealed class UndoImport(IServiceScopeFactory scopes, TimeProvider clock)
{
    private const int BatchSize = 25;

    public async Task<Result<GoodsImport>> RunAsync(Guid importId, IProgress<string> progress, CancellationToken cancellation)
    {
        var refusal = await BeginAsync(importId, cancellation);
        if (refusal is not null)
        {
            return refusal;
        }

        var undone = 0;
        while (await UndoBatchAsync(importId, cancellation) is var count and > 0)
        {
            undone += count;
            progress.Report($"undone {undone} goods");
        }

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CatalogDb>();
        return await db.WriteAsync(
            async () =>
            {
                await ClearShelvesAsync(db, cancellation);
                var import = await db.Imports.SingleAsync(import => import.Id == importId, cancellation);
                import.Enter(ImportState.Undone, clock.GetUtcNow());
                await db.SaveChangesAsync(cancellation);
                return import;
            },
            cancellation);
    }

    private async Task<Refusal?> BeginAsync(Guid importId, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CatalogDb>();
        var last = await db.Imports.Where(import => import.State != ImportState.Undone && import.State != ImportState.Failed).OrderByDescending(import => import.Id).FirstOrDefaultAsync(cancellation);
        if (last is null || await db.Imports.AllAsync(import => import.Id != importId, cancellation))
        {
            return new Refusal(ImportTexts.NoSuchImport.With(importId));
        }

        // A later one may have changed the same goods again.
        if (last.Id != importId)
        {
            return new Refusal(ImportTexts.NotTheLast.With(importId, last.Id));
        }

        if (last.IsAlive(clock.GetUtcNow()))
        {
            return new Refusal(ImportTexts.IsRunning.With(importId));
        }

        last.Enter(ImportState.Undoing, clock.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
        return null;
    }

    private async Task<int> UndoBatchAsync(Guid importId, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CatalogDb>();
        var rows = await db.ImportRows.Where(row => row.ImportId == importId && (row.Outcome == RowOutcome.Created || row.Outcome == RowOutcome.Updated))
            .OrderBy(row => row.Outcome).ThenByDescending(row => row.Line).Take(BatchSize).ToListAsync(cancellation);
        if (rows.Count == 0)
        {
            return 0;
        }

        var ids = rows.Select(row => row.ProductId!.Value).ToList();
        var products = await db.Products.Whole().Where(product => ids.Contains(product.Id)).ToDictionaryAsync(product => product.Id, cancellation);
        var variants = products.Values.SelectMany(product => product.Variants).Select(variant => variant.Id).ToList();
        var sold = await scope.ServiceProvider.GetRequiredService<ISoldVariants>().FindAsync(variants, cancellation);
        var import = await db.Imports.SingleAsync(import => import.Id == importId, cancellation);
        var now = clock.GetUtcNow();
        var write = new WriteGood(
            db, import.Format, await AttributeNames.LoadAsync(db, cancellation), await ImportShelves.LoadAsync(db, cancellation), $"undo of {import.Cause}", false, now);
        foreach (var row in rows)
        {
            if (products.GetValueOrDefault(row.ProductId!.Value) is { } product)
            {
                Undo(db, row, product, sold, write, now);
            }

            row.Outcome = RowOutcome.Undone;
        }

        import.NoteApplied(0, 0, 0, 0, now);
        await db.SaveChangesAsync(cancellation);
        return rows.Count;
    }

    private static void Undo(CatalogDb db, ImportRow row, Product product, IReadOnlySet<Guid> sold, WriteGood write, DateTimeOffset now)
    {
        if (row.Before is not null)
        {
            write.Run(product, ImportedGood.Read(row.Before), product.Variants[0].Sku);
        }
        else if (product.Variants.Any(variant => sold.Contains(variant.Id)))
        {
            product.Archive();
            product.Settle(now);
        }
        else
        {
            product.Leave(now);
            db.Remove(product);
        }
    }

    /// <summary>Makers, categories and attributes that came with imports and that nothing names any more.</summary>
    private static async Task ClearShelvesAsync(CatalogDb db, CancellationToken cancellation)
    {
        await db.Brands.Where(brand => !brand.IsHouse && !db.Products.Any(product => product.BrandId == brand.Id)).ExecuteDeleteAsync(cancellation);
        await db.Attributes.Where(attribute => attribute.Position >= 10_000 && !db.AttributeValues.Any(value => value.AttributeId == attribute.Id)).ExecuteDeleteAsync(cancellation);

        // From the leaves up: a parent is free only when nothing is below it.
        while (await db.Categories.Where(category => category.ImportPath != null
            && !db.Products.Any(product => product.CategoryId == category.Id) && !db.Categories.Any(below => below.ParentId == category.Id)).ExecuteDeleteAsync(cancellation) > 0)
        {
        }
    }
}
