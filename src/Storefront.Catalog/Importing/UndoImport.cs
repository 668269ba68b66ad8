using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Storefront.Catalog.Data;
using Storefront.Catalog.Prices;
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
        var begun = await BeginAsync(importId, "", cancellation);
        return begun.Succeeded ? await GoOnAsync(importId, progress, cancellation) : begun;
    }

    /// <summary>Undoes what is to be undone to the end.</summary>
    public async Task<Result<GoodsImport>> GoOnAsync(Guid importId, IProgress<string> progress, CancellationToken cancellation)
    {
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
                db.Add(new ImportNote(importId, ImportDeed.FinishUndo, "", clock.GetUtcNow()));
                await db.SaveChangesAsync(cancellation);
                return import;
            },
            cancellation);
    }

    /// <summary>Says that it is to be undone; nothing is, yet.</summary>
    /// <param name="who">Who wants it; empty for the command line.</param>
    public async Task<Result<GoodsImport>> BeginAsync(Guid importId, string who, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CatalogDb>();
        var last = await db.Imports.Where(import => import.State != ImportState.Undone && import.State != ImportState.Failed && import.State != ImportState.Discarded).OrderByDescending(import => import.Id).FirstOrDefaultAsync(cancellation);
        if (last is null || last.State is ImportState.Reading or ImportState.Checking or ImportState.Ready && last.Id == importId || await db.Imports.AllAsync(import => import.Id != importId, cancellation))
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
        db.Add(new ImportNote(importId, ImportDeed.Undo, who, clock.GetUtcNow()));
        await db.SaveChangesAsync(cancellation);
        return last;
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
        var (attributes, shelves) = (await AttributeNames.LoadAsync(db, cancellation), await ImportShelves.LoadAsync(db, cancellation));
        var before = rows.Where(row => row.Before is not null).ToDictionary(row => row.Line, row => ProductBefore.Read(row.Before!));
        await db.WriteAsync(
            async () =>
            {
                await attributes.AddMissingAsync(db, before.Values.SelectMany(product => product.Facts).Select(fact => (fact.Code, fact.Kind)), cancellation);
                foreach (var row in rows)
                {
                    if (products.GetValueOrDefault(row.ProductId!.Value) is { } product)
                    {
                        Undo(product, before.GetValueOrDefault(row.Line));
                    }

                    row.Outcome = RowOutcome.Undone;
                }

                import.NoteUndone(rows.Count, now);
                await db.SaveChangesAsync(cancellation);
            },
            cancellation);
        return rows.Count;

        void Undo(Product product, ProductBefore? was)
        {
            if (was is not null)
            {
                was.Restore(db, product, attributes, shelves, sold, PriceCauses.OfUndoing(import.Id), now);
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
    }

    /// <summary>Makers, categories and attributes that came with imports, that nobody edited, and that nothing names any more.</summary>
    private static async Task ClearShelvesAsync(CatalogDb db, CancellationToken cancellation)
    {
        await db.Brands.Where(brand => !brand.IsHouse && brand.Version == 0 && !db.Products.Any(product => product.BrandId == brand.Id)).ExecuteDeleteAsync(cancellation);
        await db.Attributes.Where(attribute => attribute.Position >= 10_000 && attribute.Version == 0 && !db.AttributeValues.Any(value => value.AttributeId == attribute.Id)).ExecuteDeleteAsync(cancellation);

        // From the leaves up: a parent is free only when nothing is below it.
        while (await db.Categories.Where(category => category.ImportPath != null && category.Version == 0
            && !db.Products.Any(product => product.CategoryId == category.Id) && !db.Categories.Any(below => below.ParentId == category.Id)).ExecuteDeleteAsync(cancellation) > 0)
        {
        }
    }
}
