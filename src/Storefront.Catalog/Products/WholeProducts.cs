using Microsoft.EntityFrameworkCore;

namespace Storefront.Catalog.Products;

internal static class WholeProducts
{
    /// <summary>With everything that belongs to them, for changing them.</summary>
    public static IQueryable<Product> Whole(this IQueryable<Product> products) => products
        .Include(product => product.Texts)
        .Include(product => product.Variants).ThenInclude(variant => variant.Prices)
        .Include(product => product.Variants).ThenInclude(variant => variant.Gtins)
        .Include(product => product.Attributes)
        .Include(product => product.Links)
        .Include(product => product.Parts)
        .Include(product => product.Listings)
        .AsSplitQuery();
}
