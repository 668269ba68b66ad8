using Microsoft.EntityFrameworkCore;
using Storefront.Contracts;
using Storefront.Contracts.Catalog;
using Storefront.Contracts.Ordering;
using Storefront.Ordering.Data;
using Storefront.Ordering.Orders;

namespace Storefront.Ordering.Demand;

/// <summary>
/// Tells the catalogue anew what is bought together with the goods of an order that was confirmed or cancelled, so that its pages need not ask. Says what is
/// true now, so a repeated event does no harm.
/// </summary>
internal sealed class TellBoughtTogether(OrderingDb db, FindBoughtTogether find, ICompanions companions) : IHandle<OrderConfirmed>, IHandle<OrderCancelled>
{
    /// <summary>Twice is a coincidence less often than once.</summary>
    private const int LeastOrders = 2;

    private const int MostCompanions = 6;

    /// <summary>An order of more different goods stocks a house; it says little of any two of them.</summary>
    private const int MostProducts = 20;

    public Task HandleAsync(OrderConfirmed happened, CancellationToken cancellation) => TellAsync(happened.Order.OrderId, cancellation);

    public Task HandleAsync(OrderCancelled happened, CancellationToken cancellation) => TellAsync(happened.Order.OrderId, cancellation);

    private async Task TellAsync(Guid orderId, CancellationToken cancellation)
    {
        var products = await db.Set<OrderLine>().Where(line => line.OrderId == orderId).Select(line => line.ProductId).Distinct().OrderBy(id => id)
            .Take(MostProducts + 1).ToListAsync(cancellation);
        if (products.Count is < 2 or > MostProducts)
        {
            return;
        }

        foreach (var product in products)
        {
            var found = await find.FindAsync(product, LeastOrders, MostCompanions, cancellation);
            await companions.KeepAsync(product, [.. found.Select(together => together.ProductId)], cancellation);
        }
    }
}
