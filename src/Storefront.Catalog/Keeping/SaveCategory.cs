using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Categories;
using Storefront.Catalog.Data;
using Storefront.Catalog.Editing;

namespace Storefront.Catalog.Keeping;

/// <summary>Saves the form of a category: its names, its address, and what it stands below.</summary>
public sealed class SaveCategory(SaveKept save, CatalogDb db, TimeProvider clock)
{
    /// <inheritdoc cref="SaveKept.RunAsync"/>
    public Task<SaveOutcome?> RunAsync(Guid id, Posted posted, CancellationToken cancellation) => save.RunAsync(
        posted,
        async () =>
        {
            await TreeTurn.TakeAsync(db, cancellation);
            return await db.Categories.SingleOrDefaultAsync(category => category.Id == id, cancellation);
        },
        (Category category, Typed typed) => new WriteCategory(db, clock.GetUtcNow()).RunAsync(category, typed, isNew: false, cancellation),
        cancellation);
}
