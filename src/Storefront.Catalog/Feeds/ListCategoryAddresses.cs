using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Categories;
using Storefront.Catalog.Data;

namespace Storefront.Catalog.Feeds;

/// <summary>Which categories have something to sell, by currency: an empty list is no page to be found.</summary>
public sealed class ListCategoryAddresses(CatalogDb db)
{
    /// <summary>A category counts with what stands below it.</summary>
    public async Task<IReadOnlySet<(Guid CategoryId, Currency Currency)>> RunAsync(CategoryTree tree, CancellationToken cancellation) =>
        (await db.Listings.Select(listing => new { listing.CategoryId, listing.Currency }).Distinct().ToListAsync(cancellation))
            .SelectMany(shelf => tree.PathTo(shelf.CategoryId).Select(category => (category.Id, shelf.Currency))).ToHashSet();
}
