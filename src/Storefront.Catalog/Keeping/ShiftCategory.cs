using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Data;
using Storefront.Kernel.Data;

namespace Storefront.Catalog.Keeping;

/// <summary>Lets a category change places with the one before or after it. Numbered sections stand by their numbers.</summary>
public sealed class ShiftCategory(CatalogDb db, CatalogCache cache, TimeProvider clock)
{
    /// <returns>False where there is no such place, or no such category.</returns>
    public async Task<bool> RunAsync(Guid id, bool up, string who, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        var isShifted = await db.WriteAsync(() => TryAsync(id, up, who, cancellation), cancellation);
        if (isShifted)
        {
            await cache.ForgetAsync(cancellation);
        }

        return isShifted;
    }

    private async Task<bool> TryAsync(Guid id, bool up, string who, CancellationToken cancellation)
    {
        await TreeTurn.TakeAsync(db, cancellation);
        if (await db.Categories.SingleOrDefaultAsync(category => category.Id == id, cancellation) is not { Number: null } category)
        {
            return false;
        }

        var parent = category.ParentId;
        var siblings = (await db.Categories.Where(other => other.ParentId == parent && other.Number == null).ToListAsync(cancellation))
            .OrderBy(other => other.Position).ThenBy(other => other.NameEn, StringComparer.Ordinal).ToList();
        var place = siblings.IndexOf(category);
        var other = place + (up ? -1 : 1);
        if (other < 0 || other >= siblings.Count)
        {
            return false;
        }

        (siblings[place], siblings[other]) = (siblings[other], siblings[place]);
        for (var next = 0; next < siblings.Count; next++)
        {
            siblings[next].Position = next + 1;
        }

        db.ShelfEdits.Add(ShelfEdit.Of(category, ShelfDeed.Shift, [new FieldEdit("place", $"{place + 1}", $"{other + 1}")], who, clock.GetUtcNow()));
        await db.SaveChangesAsync(cancellation);
        return true;
    }
}
