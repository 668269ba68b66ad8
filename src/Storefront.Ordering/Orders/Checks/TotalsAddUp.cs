using Microsoft.EntityFrameworkCore;
using Storefront.Kernel.Invariants;
using Storefront.Ordering.Data;

namespace Storefront.Ordering.Orders.Checks;

/// <summary>Invariant 7.</summary>
internal sealed class TotalsAddUp(OrderingDb db) : IInvariant
{
    public string Sentence => "An order's total is the sum of its lines, shipping and tax less discounts";

    public async Task<InvariantReport> CheckAsync(CancellationToken cancellation)
    {
        var looked = 0L;
        List<string> broken = [];

        // One by one, because the sums are worked out by the same code that the order uses.
        await foreach (var order in db.Orders.AsNoTracking().Include(order => order.Lines).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            looked++;
            var net = order.Lines.Aggregate(Money.Zero(order.Total.Currency), (sum, line) => sum + line.Net);
            var tax = order.Lines.Aggregate(order.ShippingTax, (sum, line) => sum + line.Tax);
            if (order.Recomputed() != order.Total || net != order.GoodsNet || tax != order.Tax
                || order.ShippingNet + order.ShippingTax != order.ShippingGross
                || order.Lines.Any(line => line.Net + line.Tax != line.Gross || line.UnitPrice * line.Quantity != (order.PricesIncludeTax ? line.Gross : line.Net)))
            {
                broken.Add($"{order.Number}: its rows come to {order.Recomputed().Minor}, its total is {order.Total.Minor} {order.Total.Currency}");
            }
        }

        return new InvariantReport(looked, broken);
    }
}
