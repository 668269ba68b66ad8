using Storefront.Kernel.Languages;
using Storefront.Kernel.Markets;
using Storefront.Ordering.Orders;

namespace Storefront.Web.Office.Orders;

/// <summary>An order as staff see it: all of it, what can be done with it now, and who did what.</summary>
/// <param name="Mine">The staff's language with the office's clock.</param>
/// <param name="Market">The name of the one that it was placed in.</param>
/// <param name="Refusal">Why the last attempt did nothing.</param>
public sealed record OrderDetail(
    Order Order, Market Mine, Text Market, IReadOnlyList<OrderHistory> History, IReadOnlyList<string> ShipTo, IReadOnlyList<string>? BillTo, string? Refusal)
{
    public bool Can(OrderMove move) => OrderTransitions.All.Any(transition =>
        transition.From == Order.State && transition.Move == move && (transition.Roles & (OrderRole.Agent | OrderRole.Warehouse)) != 0
        && (transition.Guard is null || transition.Guard(Order) is null));
}
