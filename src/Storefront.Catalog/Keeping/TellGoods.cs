using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Categories;
using Storefront.Catalog.Data;
using Storefront.Catalog.Products;
using Storefront.Contracts;
using Storefront.Contracts.Catalog;

namespace Storefront.Catalog.Keeping;

/// <summary>
/// Tells the house of every product that reads otherwise because its category, maker or an attribute does: so many at a time, and with them, in the same
/// transaction, that there are more. Where it breaks off, it goes on.
/// </summary>
internal sealed class TellGoods(CatalogDb db, TimeProvider clock) : IHandle<ShelfChanged>
{
    /// <summary>Each is a row of the outbox and a counter.</summary>
    private const int Batch = 100;

    public async Task HandleAsync(ShelfChanged happened, CancellationToken cancellation)
    {
        if (await db.ShelfEdits.SingleOrDefaultAsync(edit => edit.Id == happened.EditId, cancellation) is not { ChangesGoods: true } edit)
        {
            return;
        }

        var goods = (await OnAsync(edit, cancellation)).Where(product => product.Status == ProductStatus.Published);
        if (happened.After is { } last)
        {
            goods = goods.Where(product => product.Id > last);
        }

        var next = await goods.OrderBy(product => product.Id).Take(Batch).ToListAsync(cancellation);
        var now = clock.GetUtcNow();
        next.ForEach(product => product.Retell(now));
        if (next.Count == Batch)
        {
            edit.Tell(next[^1].Id, now);
        }

        await db.SaveChangesAsync(cancellation);
    }

    private async Task<IQueryable<Product>> OnAsync(ShelfEdit edit, CancellationToken cancellation)
    {
        if (edit.Kind == ShelfKind.Attribute)
        {
            var attribute = int.Parse(edit.Subject, CultureInfo.InvariantCulture);
            return db.Products.Where(product => product.Attributes.Any(value => value.AttributeId == attribute));
        }

        var id = Guid.Parse(edit.Subject);
        if (edit.Kind == ShelfKind.Brand)
        {
            return db.Products.Where(product => product.BrandId == id);
        }

        var tree = await CategoryTree.ReadAsync(db, cancellation);
        var within = tree.Find(id) is { } node ? tree.Within(node) : [];
        return db.Products.Where(product => within.Contains(product.CategoryId));
    }
}
