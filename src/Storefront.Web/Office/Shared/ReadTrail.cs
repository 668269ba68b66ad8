using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Data;
using Storefront.Catalog.Keeping;

namespace Storefront.Web.Office.Shared;

/// <summary>Reads who changed what of a category, brand or attribute.</summary>
public sealed class ReadTrail(CatalogDb db)
{
    private const int Shown = 50;

    public async Task<IReadOnlyList<ShelfEdit>> OfAsync(ShelfKind kind, string key, CancellationToken cancellation) =>
        await db.ShelfEdits.AsNoTracking().Where(edit => edit.Kind == kind && edit.Subject == key).OrderByDescending(edit => edit.ChangedAt).ThenByDescending(edit => edit.Version).Take(Shown).ToListAsync(cancellation);

    /// <summary>What was removed lately and is not back, and what just came back.</summary>
    public async Task<RemovalNote?> NoteAsync(ShelfKind kind, Guid? removed, Guid? back, CancellationToken cancellation)
    {
        var id = removed ?? back;
        if (id is null || await db.ShelfEdits.AsNoTracking().SingleOrDefaultAsync(edit => edit.Id == id && edit.Kind == kind, cancellation) is not { } edit)
        {
            return null;
        }

        var isRemoval = edit.Deed == ShelfDeed.Remove;
        var goods = isRemoval ? await db.Changes.Where(change => change.Batch == edit.Id).CountAsync(cancellation) : 0;
        return new RemovalNote(edit.Id, edit.Name, goods, isRemoval && !await db.ShelfEdits.AnyAsync(other => other.Undoes == edit.Id, cancellation), !isRemoval);
    }
}

/// <param name="Id">Of the removal's row of the trail.</param>
/// <param name="Goods">How many moved elsewhere with it.</param>
public sealed record RemovalNote(Guid Id, string Name, int Goods, bool CanComeBack, bool IsBack);
