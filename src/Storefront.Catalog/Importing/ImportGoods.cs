using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Storefront.Catalog.Data;

namespace Storefront.Catalog.Importing;

/// <summary>
/// Imports goods from a file: first into the staging table, then product by product under one record. A second run of the same file changes nothing. Refuses,
/// with products untouched, while another import runs or waits to be resumed.
/// </summary>
public sealed class ImportGoods(IServiceScopeFactory scopes, TimeProvider clock)
{
    private static readonly string[] _taxClasses = ["standard", "reduced", "service"];

    public async Task<Result<GoodsImport>> RunAsync(ImportOrder order, IProgress<string> progress, CancellationToken cancellation)
    {
        if (Check(order) is { } wrong)
        {
            return wrong;
        }

        var begun = await BeginAsync(order, cancellation);
        if (!begun.Succeeded)
        {
            return begun;
        }

        await new StageRows(scopes, clock).RunAsync(begun.Value.Id, order, progress, cancellation);
        return await ApplyAsync(begun.Value.Id, progress, cancellation);
    }

    /// <summary>Goes on with the import that was interrupted while it wrote.</summary>
    public async Task<Result<GoodsImport>> ResumeAsync(IProgress<string> progress, CancellationToken cancellation)
    {
        var standing = await UnfinishedAsync(cancellation);
        return standing is null ? new Refusal(ImportTexts.NothingToResume)
            : standing.IsAlive(clock.GetUtcNow()) ? new Refusal(ImportTexts.IsRunning.With(standing.Id))
            : standing.State == ImportState.Reading ? new Refusal(ImportTexts.BrokeOffReading.With(standing.Id, standing.FileName))
            : standing.State == ImportState.Undoing ? new Refusal(ImportTexts.UndoInterrupted.With(standing.Id))
            : await ApplyAsync(standing.Id, progress, cancellation);
    }

    /// <summary>What a run would do, without writing anything.</summary>
    public async Task<Result<ImportRehearsal>> RehearseAsync(ImportOrder order, IProgress<string> progress, CancellationToken cancellation) =>
        Check(order) is { } wrong ? wrong : await new RehearseImport(scopes).RunAsync(order, progress, cancellation);

    /// <summary>The rows that were left out, with line and reason.</summary>
    public async IAsyncEnumerable<(int Line, string ExternalId, string Reason)> RejectedAsync(
        Guid importId, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var rows = scope.ServiceProvider.GetRequiredService<CatalogDb>().ImportRows.AsNoTracking().Where(row => row.ImportId == importId && row.Outcome == RowOutcome.Rejected).OrderBy(row => row.Line);
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            yield return (row.Line, row.ExternalId, row.Reason ?? "");
        }
    }

    private static Refusal? Check(ImportOrder order) =>
        order.Format != IcecatRows.Format ? new Refusal(ImportTexts.UnknownFormat.With(order.Format))
        : !_taxClasses.Contains(order.TaxClass) ? new Refusal(ImportTexts.UnknownTaxClass.With(order.TaxClass))
        : !File.Exists(order.File) ? new Refusal(ImportTexts.NoFile.With(order.File))
        : order.Categories is { } categories && !File.Exists(categories) ? new Refusal(ImportTexts.NoFile.With(categories))
        : null;

    private async Task<Result<GoodsImport>> BeginAsync(ImportOrder order, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CatalogDb>();
        var now = clock.GetUtcNow();
        foreach (var standing in await db.Imports.Where(import => import.State == ImportState.Reading || import.State == ImportState.Applying || import.State == ImportState.Undoing).ToListAsync(cancellation))
        {
            if (standing.IsAlive(now))
            {
                return new Refusal(ImportTexts.IsRunning.With(standing.Id));
            }

            if (standing.State != ImportState.Reading)
            {
                return new Refusal((standing.State == ImportState.Undoing ? ImportTexts.UndoInterrupted : ImportTexts.Interrupted).With(standing.Id));
            }

            // It never touched a product: forget it.
            standing.Enter(ImportState.Failed, now);
            await db.ImportRows.Where(row => row.ImportId == standing.Id).ExecuteDeleteAsync(cancellation);
        }

        var import = new GoodsImport { Format = order.Format, FileName = Path.GetFileName(order.File), OpeningStock = order.OpeningStock, TaxClass = order.TaxClass, StartedAt = now };
        import.NoteRead(0, 0, now);
        db.Add(import);
        await db.SaveChangesAsync(cancellation);
        return import;
    }

    private async Task<Result<GoodsImport>> ApplyAsync(Guid importId, IProgress<string> progress, CancellationToken cancellation)
    {
        var import = await EnterAsync(importId, ImportState.Applying, cancellation);
        if (import.Read == import.Rejected)
        {
            await EnterAsync(importId, ImportState.Failed, cancellation);
            return new Refusal(ImportTexts.NothingRead);
        }

        await new ApplyRows(scopes, clock).RunAsync(importId, progress, cancellation);
        return await EnterAsync(importId, ImportState.Finished, cancellation);
    }

    private async Task<GoodsImport> EnterAsync(Guid importId, ImportState state, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CatalogDb>();
        var import = await db.Imports.SingleAsync(import => import.Id == importId, cancellation);
        import.Enter(state, clock.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
        return import;
    }

    private async Task<GoodsImport?> UnfinishedAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CatalogDb>().Imports.AsNoTracking()
            .Where(import => import.State == ImportState.Reading || import.State == ImportState.Applying || import.State == ImportState.Undoing).OrderByDescending(import => import.Id).FirstOrDefaultAsync(cancellation);
    }
}
