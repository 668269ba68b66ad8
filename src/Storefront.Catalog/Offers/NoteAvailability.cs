using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Data;
using Storefront.Contracts;
using Storefront.Contracts.Catalog;

namespace Storefront.Catalog.Offers;

/// <summary>Keeps the lists' flag in step with the stock.</summary>
internal sealed class NoteAvailability(CatalogDb db, TimeProvider clock) : IHandle<AvailabilityChanged>
{
    public async Task HandleAsync(AvailabilityChanged happened, CancellationToken cancellation)
    {
        // After an import with stock there are thousands of these, and the import has set the flag: to ask costs less than to load.
        if (await db.Variants.AnyAsync(variant => variant.Id == happened.VariantId && variant.IsAvailable == happened.IsAvailable, cancellation))
        {
            return;
        }

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
