using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Data;
using Storefront.Contracts.Catalog;
using Storefront.Kernel.Data;

namespace Storefront.Catalog.Products;

/// <summary>
/// Keeps what is bought together beside the links, so that a product's page finds it in the statement that it asks anyway. Pages show it when they are made
/// anew; nothing is thrown away for it, since with every order something would be.
/// </summary>
internal sealed class KeepCompanions(CatalogDb db) : ICompanions
{
    public async Task KeepAsync(Guid productId, IReadOnlyList<Guid> companions, CancellationToken cancellation)
    {
        var asked = companions.Append(productId).ToList();
        var there = await db.Products.Where(product => asked.Contains(product.Id)).Select(product => product.Id).ToHashSetAsync(cancellation);
        var kept = await db.Companions.AsNoTracking().Where(row => row.ProductId == productId).OrderBy(row => row.Position).Select(row => row.TargetId).ToListAsync(cancellation);
        var wanted = there.Contains(productId) ? companions.Where(there.Contains).ToList() : [];
        if (kept.SequenceEqual(wanted))
        {
            return;
        }

        await db.WriteAsync(
            async () =>
            {
                await db.Companions.Where(row => row.ProductId == productId).ExecuteDeleteAsync(cancellation);
                db.AddRange(wanted.Select((target, place) => new Companion(productId, target, place)));
                await db.SaveChangesAsync(cancellation);
            },
            cancellation);
        db.ChangeTracker.Clear();
    }
}
