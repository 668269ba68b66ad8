using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Data;
using Storefront.Contracts;
using Storefront.Contracts.Catalog;

namespace Storefront.Catalog.Offers;

/// <summary>Keeps the lists' flag in step with the stock.</summary>
internal sealed class NoteAvailability(CatalogDb db, TimeProvider clock) : IHandleMany<AvailabilityChanged>
{
    public Task HandleAsync(AvailabilityChanged happened, CancellationToken cancellation) => HandleAsync([happened], cancellation);

    public async Task HandleAsync(IReadOnlyList<AvailabilityChanged> happened, CancellationToken cancellation)
    {
        // After an import with stock there are thousands of these, and the import has set the flag: to ask costs less than to load.
        var last = happened.GroupBy(changed => changed.VariantId).Select(changes => changes.Last()).ToList();
        var there = last.Select(changed => changed.VariantId).ToList();
        var flags = await db.Variants.Where(variant => there.Contains(variant.Id))
            .Select(variant => new { variant.Id, variant.IsAvailable }).ToDictionaryAsync(variant => variant.Id, variant => variant.IsAvailable, cancellation);
        foreach (var changed in last.Where(changed => flags.TryGetValue(changed.VariantId, out var flag) && flag != changed.IsAvailable))
        {
            await NoteAsync(changed, cancellation);
        }
    }

    private async Task NoteAsync(AvailabilityChanged happened, CancellationToken cancellation)
    {
        var product = await db.Products.AsTracking()
            .Include(product => product.Variants).ThenInclude(variant => variant.Prices)
            .Include(product => product.Listings)
            .AsSplitQuery()
            .SingleOrDefaultAsync(product => product.Variants.Any(variant => variant.Id == happened.VariantId), cancellation);
        if (product?.NoteAvailability(happened.VariantId, happened.IsAvailable, clock.GetUtcNow()) is true)
        {
            await db.SaveChangesAsync(cancellation);
        }
    }
}
