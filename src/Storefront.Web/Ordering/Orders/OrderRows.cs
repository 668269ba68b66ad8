using Storefront.Ordering.Orders;

namespace Storefront.Web.Ordering.Orders;

internal static class OrderRows
{
    /// <summary>Orders as a list shows them.</summary>
    public static IQueryable<OrderRow> NewestFirst(this IQueryable<Order> orders) => orders.OrderByDescending(order => order.PlacedAt)
        .Select(order => new OrderRow(
            order.Number,
            order.State,
            order.PlacedAt,
            order.Promise.Latest,
            order.Total,
            order.Lines.OrderBy(line => line.Number).Select(line => new OrderRowLine(line.NameEn, line.NameZh, line.Quantity)).ToList()));
}
