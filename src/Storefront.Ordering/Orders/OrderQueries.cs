using Microsoft.EntityFrameworkCore;
using Storefront.Ordering.Data;

namespace Storefront.Ordering.Orders;

public static class OrderQueries
{
    /// <summary>Orders with all that their verbs look at. History is left out: verbs only add to it.</summary>
    public static IQueryable<Order> WholeOrders(this OrderingDb db) =>
        db.Orders.Include(order => order.Lines).Include(order => order.Parcels).ThenInclude(parcel => parcel.Lines).AsSplitQuery();
}
