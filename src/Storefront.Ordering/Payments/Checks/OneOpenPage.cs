using Microsoft.EntityFrameworkCore;
using Storefront.Kernel.Invariants;
using Storefront.Ordering.Data;

namespace Storefront.Ordering.Payments.Checks;

/// <summary>Invariant 4, the payments' half.</summary>
internal sealed class OneOpenPage(OrderingDb db) : IInvariant
{
    public string Sentence => "An order has at most one open payment page";

    public async Task<InvariantReport> CheckAsync(CancellationToken cancellation)
    {
        var open = db.Payments.Where(payment => payment.Session == SessionState.Opening || payment.Session == SessionState.Open);
        var broken = await open.GroupBy(payment => payment.OrderId).Where(order => order.Count() > 1).Select(order => order.Key).ToListAsync(cancellation);
        return new InvariantReport(await open.LongCountAsync(cancellation), [.. broken.Select(id => $"Order {id} has more than one open payment page.")]);
    }
}
