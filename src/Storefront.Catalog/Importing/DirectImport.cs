using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Data;
using Storefront.Kernel.Data;

namespace Storefront.Catalog.Importing;

/// <summary>What staff decide about an import that has been read: apply, resume, stop. Each decision is noted with its name; the desk does the work.</summary>
public sealed class DirectImport(CatalogDb db, ImportDesk desk, UndoImport undo, TimeProvider clock)
{
    /// <summary>Applies one that waits for it, or goes on with one that was interrupted.</summary>
    public async Task<Result<GoodsImport>?> ApplyAsync(Guid id, string who, CancellationToken cancellation)
    {
        var import = await db.Imports.SingleOrDefaultAsync(import => import.Id == id, cancellation);
        if (import is null)
        {
            return null;
        }

        var (state, touched) = (import.State, import.TouchedAt);
        if (state is not (ImportState.Ready or ImportState.Applying) || import.IsAlive(clock.GetUtcNow()))
        {
            return new Refusal(ImportTexts.NotWaiting);
        }

        // Guarded: of two who press at once, one does it.
        var taken = await db.WriteAsync(
            async () =>
            {
                var now = clock.GetUtcNow();
                var changed = await db.Imports.Where(row => row.Id == id && row.State == state && row.TouchedAt == touched)
                    .ExecuteUpdateAsync(set => set.SetProperty(row => row.State, ImportState.Applying).SetProperty(row => row.TouchedAt, now).SetProperty(row => row.IsStopAsked, false), cancellation);
                if (changed == 1)
                {
                    db.Add(new ImportNote(id, state == ImportState.Ready ? ImportDeed.Apply : ImportDeed.Resume, who, now));
                    await db.SaveChangesAsync(cancellation);
                }

                return changed == 1;
            },
            cancellation);
        if (!taken)
        {
            return new Refusal(ImportTexts.NotWaiting);
        }

        desk.Apply(id);
        return import;
    }

    /// <summary>Asks whoever runs it to stop after the batch at hand.</summary>
    public async Task<Result<GoodsImport>?> StopAsync(Guid id, string who, CancellationToken cancellation)
    {
        var import = await db.Imports.SingleOrDefaultAsync(import => import.Id == id, cancellation);
        if (import is null)
        {
            return null;
        }

        if (!import.IsAlive(clock.GetUtcNow()) || import.State == ImportState.Undoing)
        {
            return new Refusal(ImportTexts.NotWaiting);
        }

        await db.WriteAsync(
            async () =>
            {
                await db.Imports.Where(row => row.Id == id).ExecuteUpdateAsync(set => set.SetProperty(row => row.IsStopAsked, true), cancellation);
                db.Add(new ImportNote(id, ImportDeed.Stop, who, clock.GetUtcNow()));
                await db.SaveChangesAsync(cancellation);
            },
            cancellation);
        return import;
    }

    public async Task<Result<GoodsImport>?> UndoAsync(Guid id, string who, CancellationToken cancellation)
    {
        if (!await db.Imports.AnyAsync(import => import.Id == id, cancellation))
        {
            return null;
        }

        var begun = await undo.BeginAsync(id, who, cancellation);
        if (begun.Succeeded)
        {
            desk.Undo(id);
        }

        return begun;
    }
}
