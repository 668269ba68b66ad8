using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Data;
using Storefront.Catalog.Editing;
using Storefront.Kernel.Data;

namespace Storefront.Catalog.Keeping;

/// <summary>Saves the whole form of a category, brand or attribute, or none of it. What somebody else saved since it was opened is shown first, field by field.</summary>
public sealed class SaveKept(CatalogDb db, CatalogCache cache, TimeProvider clock)
{
    /// <param name="find">Loads it, after taking whatever lock the write needs.</param>
    /// <param name="write">Makes it say what the form says.</param>
    /// <returns>Null if there is none.</returns>
    internal async Task<SaveOutcome?> RunAsync<T>(Posted posted, Func<Task<T?>> find, Func<T, Typed, Task> write, CancellationToken cancellation)
        where T : class, IKept
    {
        for (var attempt = 1; ; attempt++)
        {
            db.ChangeTracker.Clear();
            try
            {
                var outcome = await db.WriteAsync(() => TryAsync(posted, find, write, cancellation), cancellation);
                if (outcome is { Succeeded: true })
                {
                    await cache.ForgetAsync(cancellation);
                }

                return outcome;
            }

            // Somebody was faster by a moment: what they took or changed is found now, and said in words.
            catch (DbUpdateException refused) when (attempt < 3 && (refused is DbUpdateConcurrencyException || refused.IsDuplicate()))
            {
            }
        }
    }

    private async Task<SaveOutcome?> TryAsync<T>(Posted posted, Func<Task<T?>> find, Func<T, Typed, Task> write, CancellationToken cancellation)
        where T : class, IKept
    {
        if (await find() is not { } kept)
        {
            return null;
        }

        var standing = kept.Fields();
        var typed = posted.Fields.Copy();
        if (posted.Seen != kept.Version && await ClashesAsync(kept, posted.Seen, standing, typed, cancellation) is { Count: > 0 } clashes)
        {
            return new SaveOutcome { Version = kept.Version, Fields = typed, Clashes = clashes };
        }

        foreach (var field in posted.TakeTheirs.Where(standing.Has))
        {
            typed[field] = standing[field];
        }

        // A form that leaves a field out says nothing about it.
        foreach (var (field, text) in standing.Where(field => !typed.Has(field.Key)))
        {
            typed[field] = text;
        }

        var checkedFields = new Typed(typed, standing);
        await write(kept, checkedFields);
        if (checkedFields.Refusals.Count > 0)
        {
            db.ChangeTracker.Clear();
            return new SaveOutcome { Version = posted.Seen, Fields = typed, Refusals = checkedFields.Refusals };
        }

        var written = kept.Fields();
        var changed = written.DifferentFrom(standing).Select(field => new FieldEdit(field, standing[field], written[field])).ToList();
        if (changed.Count > 0)
        {
            kept.Settle();
            db.ShelfEdits.Add(ShelfEdit.Of(kept, ShelfDeed.Change, changed, posted.Who, clock.GetUtcNow()));
            await db.SaveChangesAsync(cancellation);
        }

        return new SaveOutcome { Version = kept.Version, Fields = typed };
    }

    /// <summary>Three ways: what it was, what the others made of it, what the form says. What only they changed is taken over; what both changed is left to the person.</summary>
    private async Task<List<Clash>> ClashesAsync(IKept kept, int seen, Fields standing, Fields typed, CancellationToken cancellation)
    {
        var (kind, key) = (kept.Kind, kept.Key);
        var edits = await db.ShelfEdits.AsNoTracking().Where(edit => edit.Kind == kind && edit.Subject == key && edit.Version > seen).OrderBy(edit => edit.Version).ThenBy(edit => edit.Id).ToListAsync(cancellation);
        var clashes = new List<Clash>();
        foreach (var field in typed.DifferentFrom(standing).Where(standing.Has).ToList())
        {
            var rows = edits.SelectMany(edit => edit.Fields.Where(row => row.Field == field).Select(row => (row.Old, edit.Who))).ToList();
            if (rows.Count == 0)
            {
                continue;
            }

            var isMine = typed[field] != (rows[0].Old ?? "");
            clashes.Add(new Clash(field, "", standing[field], typed[field], isMine, rows[^1].Who));
            if (!isMine)
            {
                typed[field] = standing[field];
            }
        }

        return clashes;
    }
}
