using Microsoft.EntityFrameworkCore;
using Storefront.Kernel.Invariants;
using Storefront.Ordering.Data;
using Storefront.Ordering.Orders;
using Storefront.Ordering.Taxes;

namespace Storefront.Ordering.Checkout;

/// <summary>Invariant 7: an order's total is its parts, and its tax is what the rounding policy makes of the prices and rates kept with it.</summary>
internal sealed class TotalsAddUp(OrderingDb db) : IInvariant
{
    private const int BatchSize = 500;

    public string Sentence => "An order's total is its lines, shipping and tax less discounts, and follows from the prices, rates and rounding policy kept with it";

    public async Task<InvariantReport> CheckAsync(CancellationToken cancellation)
    {
        var (seen, last) = (0L, Guid.Empty);
        var broken = new List<string>();
        while (true)
        {
            var orders = await db.Orders.AsNoTracking().Include(order => order.Lines)
                .Where(order => order.Id > last).OrderBy(order => order.Id).Take(BatchSize).ToListAsync(cancellation);
            if (orders.Count == 0)
            {
                return new InvariantReport(seen, broken);
            }

            (seen, last) = (seen + orders.Count, orders[^1].Id);
            broken.AddRange(orders.Select(Complaint).OfType<string>());
        }
    }

    private static string? Complaint(Order order)
    {
        if (order.Recomputed() != order.Total)
        {
            return $"Order {order.Number}: the parts are {order.Recomputed().Minor}, the total {order.Total.Minor}.";
        }

        if (order.RoundingPolicy != Taxation.Policy)
        {
            return $"Order {order.Number}: the rounding policy '{order.RoundingPolicy}' is not known.";
        }

        var lines = order.Lines.OrderBy(line => line.Number).ToList();
        var again = Taxation.Split(
            [
                .. lines.Select(line => (line.UnitPrice * line.Quantity, line.TaxRate)),
                (order.PricesIncludeTax ? order.ShippingGross : order.ShippingNet, order.ShippingTaxRate),
            ],
            order.PricesIncludeTax);
        var kept = lines.Select(line => line.Tax).Append(order.ShippingTax);
        return again.Select(part => part.Tax).SequenceEqual(kept) ? null : $"Order {order.Number}: its tax cannot be worked out again.";
    }
}
