using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Attributes;
using Storefront.Catalog.Data;
using Storefront.Catalog.Products;
using Storefront.Kernel.Data;

namespace Storefront.Catalog.Editing;

/// <summary>Saves the whole form of a product, or none of it. What somebody else saved since the form was opened is shown first, field by field.</summary>
public sealed class SaveProduct(CatalogDb db, CatalogCache cache, TimeProvider clock)
{
    /// <param name="seen">The version that the form was opened with.</param>
    /// <param name="takeTheirs">Fields of which the person has decided that the other's text shall stand.</param>
    /// <returns>Null if there is no such product.</returns>
    public async Task<SaveOutcome?> RunAsync(Guid id, int seen, Fields typed, IReadOnlyCollection<string> takeTheirs, string who, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            db.ChangeTracker.Clear();
            try
            {
                return await TryAsync(id, seen, typed, takeTheirs, who, cancellation);
            }

            // Somebody was faster by a moment: what they took or changed is found now, and said in words.
            catch (DbUpdateException refused) when (attempt < 3 && (refused is DbUpdateConcurrencyException || refused.IsDuplicate()))
            {
            }
        }
    }

    private async Task<SaveOutcome?> TryAsync(Guid id, int seen, Fields posted, IReadOnlyCollection<string> takeTheirs, string who, CancellationToken cancellation)
    {
        if (await db.Products.Whole().SingleOrDefaultAsync(product => product.Id == id, cancellation) is not { } product)
        {
            return null;
        }

        var revise = new Revise(db, await AttributeBook.LoadAsync(cache, cancellation), clock.GetUtcNow());
        var standing = await revise.ReadAsync(product, cancellation);
        var typed = posted.Copy();
        if (!typed.Has("status"))
        {
            typed["status"] = standing["status"];
        }

        if (seen != product.Version && await FindClashes.RunAsync(db, product, seen, standing, typed, cancellation) is { Count: > 0 } clashes)
        {
            return new SaveOutcome { Version = product.Version, Fields = typed, Clashes = clashes };
        }

        foreach (var field in takeTheirs)
        {
            if (standing.TryGet(field, out var theirs))
            {
                typed[field] = theirs;
            }
            else
            {
                typed.Remove(field);
            }
        }

        var refusals = await revise.RunAsync(product, standing, typed, who, null, cancellation);
        if (refusals.Count > 0)
        {
            db.ChangeTracker.Clear();
            return new SaveOutcome { Version = seen, Fields = typed, Refusals = refusals };
        }

        await db.SaveChangesAsync(cancellation);
        return new SaveOutcome { Version = product.Version, Fields = typed };
    }
}
