using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Data;
using Storefront.Catalog.Editing;
using Storefront.Catalog.Products;

namespace Storefront.Catalog.Keeping;

/// <summary>Puts many products into another category, or under another brand: whole products in transactions of less than 200 rows, each noted in its own trail.</summary>
public sealed class MoveGoods(CatalogDb db, TimeProvider clock)
{
    /// <summary>A product, its listings, its trail, and what the outbox keeps of it are six rows.</summary>
    private const int Batch = 30;

    private const int MostLost = 20;

    /// <param name="which">Those to move; a product that was moved must be none of them.</param>
    /// <param name="batch">By which they are found again to be moved back.</param>
    /// <returns>How many were moved.</returns>
    /// <exception cref="DbUpdateException">There is nothing to move to any more, or others never let go of a product.</exception>
    internal async Task<int> RunAsync(ShelfKind kind, Expression<Func<Product, bool>> which, Guid to, string who, Guid batch, CancellationToken cancellation)
    {
        var (moved, lost) = (0, 0);
        while (true)
        {
            db.ChangeTracker.Clear();
            var goods = await db.Products.Where(which).OrderBy(product => product.Id).Take(Batch)
                .Include(product => product.Variants).ThenInclude(variant => variant.Prices)
                .Include(product => product.Listings)
                .AsSplitQuery().ToListAsync(cancellation);
            if (goods.Count == 0)
            {
                return moved;
            }

            var now = clock.GetUtcNow();
            foreach (var product in goods)
            {
                var (field, from) = kind == ShelfKind.Brand ? ("brand", product.BrandId) : ("category", product.CategoryId);
                product.Classify(
                    product.Model, kind == ShelfKind.Brand ? to : product.BrandId, kind == ShelfKind.Brand ? product.CategoryId : to, product.TaxClass, product.Position);
                product.Settle(now);
                db.Changes.Add(new ProductChange(product.Id, product.Version, field, "", from.ToString(), to.ToString(), who[..Math.Min(who.Length, ProductChange.WhoMaxLength)], batch, now));
            }

            try
            {
                await db.SaveChangesAsync(cancellation);
                moved += goods.Count;
            }

            // Somebody saved one of them at that very moment: look at them again.
            catch (DbUpdateConcurrencyException) when (++lost < MostLost)
            {
            }
        }
    }
}
