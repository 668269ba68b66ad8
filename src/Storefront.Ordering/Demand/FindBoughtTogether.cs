using Microsoft.EntityFrameworkCore;
using Storefront.Contracts.Search;
using Storefront.Ordering.Data;
using Storefront.Ordering.Orders;

namespace Storefront.Ordering.Demand;

/// <summary>
/// Looks into the last <see cref="MostOrders"/> confirmed orders of a product. An order that was cancelled does not count. What is returned will not
/// count either as soon as returns are kept: there are none yet.
/// </summary>
internal sealed class FindBoughtTogether(OrderingDb db) : IBoughtTogether
{
    /// <summary>What people bought long ago, of a best seller, says nothing new and takes long to count.</summary>
    public const int MostOrders = 1_000;

    public async Task<IReadOnlyList<BoughtTogether>> FindAsync(Guid productId, int leastOrders, int count, CancellationToken cancellation)
    {
        // Ids grow with time, so the latest orders have the greatest.
        var orders = (
            from line in db.Set<OrderLine>()
            where line.ProductId == productId
            join order in db.Orders on line.OrderId equals order.Id
            where order.ConfirmedAt != null && order.State != OrderState.Cancelled
            orderby line.OrderId descending
            select line.OrderId).Take(MostOrders);
        return (await db.Set<OrderLine>()
            .Where(line => line.ProductId != productId && orders.Contains(line.OrderId))
            .GroupBy(line => line.ProductId)
            .Select(same => new { ProductId = same.Key, Orders = same.Select(line => line.OrderId).Distinct().Count() })
            .Where(same => same.Orders >= leastOrders)
            .OrderByDescending(same => same.Orders).ThenBy(same => same.ProductId)
            .Take(count)
            .ToListAsync(cancellation)).ConvertAll(same => new BoughtTogether(same.ProductId, same.Orders));
    }
}
