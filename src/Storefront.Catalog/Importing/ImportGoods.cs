using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Storefront.Catalog.Data;
using Storefront.Kernel.Data;

namespace Storefront.Catalog.Importing;

/// <summary>
/// Imports goods from a file: first into the staging table, then product by product under one record. A second run of the same file changes nothing. Refuses,
/// with products untouched, while another import runs or waits to be settled.
/// </summary>
public sealed class ImportGoods(IServiceScopeFactory scopes, TimeProvider clock)
{
    private static readonly string[] _taxClasses = ["standard", "reduced", "service"];

    /// <summary>Reads and applies in one go, as the command line does.</summary>
    public async Task<Result<GoodsImport>> RunAsync(ImportOrder order, IProgress<string> progress, CancellationToken cancellation)
    {
        var begun = await BeginAsync(order, cancellation);
        if (!begun.Succeeded)
        {
            return begun;
        }

        var staged = await StageAsync(begun.Value.Id, order, progress, cancellation);
        return staged.Succeeded ? await ApplyAsync(begun.Value.Id, progress, cancellation) : staged;
    }

    /// <summary>Takes the one place that there is for an import. Nothing is read yet.</summary>
    public async Task<Result<GoodsImport>> BeginAsync(ImportOrder order, CancellationToken cancellation)
    {
        if (Check(order) is { } wrong)
        {
            return wrong;
        }

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CatalogDb>();
        if (await InTheWayAsync(db, cancellation) is { } standing)
        {
            return standing;
        }

        var now = clock.GetUtcNow();
        var import = new GoodsImport
        {
            Format = order.Format,
            FileName = Short(order.FileName ?? Path.GetFileName(order.File)),
            FileBytes = new FileInfo(order.File).Length,
            OpeningStock = order.OpeningStock,
            TaxClass = order.TaxClass,
            StartedAt = now,
        };
        import.NoteRead(0, 0, now);
        db.Add(import);
        db.Add(new ImportNote(import.Id, ImportDeed.Begin, order.Who, now));
        try
        {
            await db.SaveChangesAsync(cancellation);
            return import;
        }
        // Somebody took the place between the look and the write.
        catch (DbUpdateException refused) when (refused.IsDuplicate())
        {
            return new Refusal(ImportTexts.AnotherBegan);
        }
    }

    /// <summary>Reads the file and compares it with the catalogue; then it waits for somebody to say whether it shall be applied.</summary>
    public async Task<Result<GoodsImport>> PrepareAsync(Guid importId, ImportOrder order, CancellationToken cancellation)
    {
        var staged = await StageAsync(importId, order, new Progress<string>(), cancellation);
        if (!staged.Succeeded)
        {
            return staged;
        }

        await EnterAsync(importId, ImportState.Checking, null, cancellation);
        return await new CheckRows(scopes, clock).RunAsync(importId, cancellation)
            ? await EnterAsync(importId, ImportState.Ready, ImportDeed.Check, cancellation)
            : await DropAsync(importId, ImportState.Discarded, cancellation);
    }

    /// <summary>Goes on with the import that was interrupted while it wrote.</summary>
    public async Task<Result<GoodsImport>> ResumeAsync(IProgress<string> progress, CancellationToken cancellation)
    {
        var standing = await UnfinishedAsync(cancellation);
        return standing is null ? new Refusal(ImportTexts.NothingToResume)
            : standing.State is ImportState.Ready ? await ApplyAsync(standing.Id, progress, cancellation)
            : standing.IsAlive(clock.GetUtcNow()) ? new Refusal(ImportTexts.IsRunning.With(standing.Id))
            : standing.State is ImportState.Reading or ImportState.Checking ? new Refusal(ImportTexts.BrokeOffReading.With(standing.Id, standing.FileName))
            : standing.State == ImportState.Undoing ? new Refusal(ImportTexts.UndoInterrupted.With(standing.Id))
            : await ApplyAsync(standing.Id, progress, cancellation);
    }

    /// <summary>Writes what is staged and not written yet.</summary>
    public async Task<Result<GoodsImport>> ApplyAsync(Guid importId, IProgress<string> progress, CancellationToken cancellation)
    {
        var import = await EnterAsync(importId, ImportState.Applying, null, cancellation);
        if (import.Read == import.Rejected)
        {
            await FailAsync(importId, ImportTexts.NothingRead, cancellation);
            return new Refusal(ImportTexts.NothingRead);
        }

        if (await new ApplyRows(scopes, clock).RunAsync(importId, progress, cancellation))
        {
            return await EnterAsync(importId, ImportState.Finished, ImportDeed.Finish, cancellation);
        }

        await BreakOffAsync(importId);
        return new Refusal(ImportTexts.Stopped.With(importId));
    }

    /// <summary>Decides against one that has not touched a product. Null if there is none such.</summary>
    public async Task<Result<GoodsImport>?> DiscardAsync(Guid importId, string who, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var import = await scope.ServiceProvider.GetRequiredService<CatalogDb>().Imports.AsNoTracking().SingleOrDefaultAsync(import => import.Id == importId, cancellation);
        return import is null ? null
            : import.State is not (ImportState.Ready or ImportState.Reading or ImportState.Checking) ? new Refusal(ImportTexts.TooLateToDiscard)
            : import.IsAlive(clock.GetUtcNow()) ? new Refusal(ImportTexts.IsRunning.With(importId))
            : await DropAsync(importId, ImportState.Discarded, cancellation, who);
    }

    /// <summary>What a run would do, without writing anything.</summary>
    public async Task<Result<ImportRehearsal>> RehearseAsync(ImportOrder order, IProgress<string> progress, CancellationToken cancellation) =>
        Check(order) is { } wrong ? wrong : await new RehearseImport(scopes).RunAsync(order, progress, cancellation);

    /// <summary>The goods that were left out, in the order of the file.</summary>
    public async IAsyncEnumerable<RejectedRow> RejectedAsync(Guid importId, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var rows = scope.ServiceProvider.GetRequiredService<CatalogDb>().ImportRows.AsNoTracking().Where(row => row.ImportId == importId && row.Outcome == RowOutcome.Rejected).OrderBy(row => row.Line);
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            yield return new RejectedRow(row.Line, row.ExternalId, new Text(row.Reason ?? "", row.ReasonZh ?? row.Reason ?? ""));
        }
    }

    /// <summary>Says that nobody is at it any more. Done even when the process is being stopped.</summary>
    internal async Task BreakOffAsync(Guid importId)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CatalogDb>();
        var import = await db.Imports.SingleAsync(import => import.Id == importId, CancellationToken.None);
        if (import.IsUnfinished && import.State != ImportState.Ready)
        {
            import.LetGo();
            db.Add(new ImportNote(importId, ImportDeed.BreakOff, "", clock.GetUtcNow()));
            await db.SaveChangesAsync(CancellationToken.None);
        }
    }

    private static Refusal? Check(ImportOrder order) =>
        !GoodsFiles.Formats.Contains(order.Format) ? new Refusal(ImportTexts.UnknownFormat.With(order.Format))
        : !_taxClasses.Contains(order.TaxClass) ? new Refusal(ImportTexts.UnknownTaxClass.With(order.TaxClass))
        : !File.Exists(order.File) ? new Refusal(ImportTexts.NoFile.With(order.File))
        : order.Pictures is { } pictures && !Directory.Exists(pictures) ? new Refusal(ImportTexts.NoFolder.With(pictures))
        : order.Categories is { } categories && !File.Exists(categories) ? new Refusal(ImportTexts.NoFile.With(categories))
        : null;

    private async Task<Refusal?> InTheWayAsync(CatalogDb db, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        foreach (var standing in await db.Imports.Where(import => import.Slot != null).ToListAsync(cancellation))
        {
            if (standing.IsAlive(now))
            {
                return new Refusal(ImportTexts.IsRunning.With(standing.Id));
            }

            if (standing.State is not (ImportState.Reading or ImportState.Checking))
            {
                return new Refusal((standing.State == ImportState.Undoing ? ImportTexts.UndoInterrupted : standing.State == ImportState.Ready ? ImportTexts.Undecided : ImportTexts.Interrupted).With(standing.Id));
            }

            // It never touched a product: forget it.
            await DropAsync(standing.Id, ImportState.Failed, cancellation);
        }

        return null;
    }

    private async Task<Result<GoodsImport>> StageAsync(Guid importId, ImportOrder order, IProgress<string> progress, CancellationToken cancellation)
    {
        try
        {
            return await new StageRows(scopes, clock).RunAsync(importId, order, progress, cancellation)
                ? await EnterAsync(importId, ImportState.Reading, null, cancellation)
                : await DropAsync(importId, ImportState.Discarded, cancellation);
        }
        catch (UnreadableFileException unreadable)
        {
            await FailAsync(importId, unreadable.Why, cancellation);
            return new Refusal(unreadable.Why);
        }
    }

    private Task<GoodsImport> EnterAsync(Guid importId, ImportState state, ImportDeed? deed, CancellationToken cancellation) => ChangeAsync(
        importId,
        (db, import, now) =>
        {
            import.Enter(state, now);
            Note(db, importId, deed, "", now);
        },
        cancellation);

    private async Task FailAsync(Guid importId, Text why, CancellationToken cancellation)
    {
        await ChangeAsync(
            importId,
            (db, import, now) =>
            {
                import.Fail(why, now);
                Note(db, importId, ImportDeed.Fail, "", now);
            },
            cancellation);
        await ForgetRowsAsync(importId, cancellation);
    }

    private async Task<GoodsImport> DropAsync(Guid importId, ImportState state, CancellationToken cancellation, string who = "")
    {
        var import = await ChangeAsync(
            importId,
            (db, import, now) =>
            {
                import.Enter(state, now);
                Note(db, importId, state == ImportState.Failed ? ImportDeed.Fail : ImportDeed.Discard, who, now);
            },
            cancellation);
        await ForgetRowsAsync(importId, cancellation);
        return import;
    }

    private async Task<GoodsImport> ChangeAsync(Guid importId, Action<CatalogDb, GoodsImport, DateTimeOffset> change, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CatalogDb>();
        var import = await db.Imports.SingleAsync(import => import.Id == importId, cancellation);
        change(db, import, clock.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
        return import;
    }

    private static void Note(CatalogDb db, Guid importId, ImportDeed? deed, string who, DateTimeOffset now)
    {
        if (deed is { } done)
        {
            db.Add(new ImportNote(importId, done, who, now));
        }
    }

    /// <summary>Rows that wait for nothing any more. Those that were left out stay for whoever wants to read why.</summary>
    private async Task ForgetRowsAsync(Guid importId, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CatalogDb>();
        await db.WriteAsync(() => db.ImportRows.Where(row => row.ImportId == importId && row.Outcome == RowOutcome.Waiting).ExecuteDeleteAsync(cancellation), cancellation);
    }

    private async Task<GoodsImport?> UnfinishedAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CatalogDb>().Imports.AsNoTracking().SingleOrDefaultAsync(import => import.Slot != null, cancellation);
    }

    private static string Short(string name) => name.Length <= GoodsImport.NameMaxLength ? name : name[..GoodsImport.NameMaxLength];
}
