using Microsoft.EntityFrameworkCore;
using Storefront.Contracts;
using Storefront.Contracts.Ordering;
using Storefront.Kernel.Data;
using Storefront.Kernel.Outbox;
using Storefront.Ordering.Data;
using Storefront.Ordering.Orders;

namespace Storefront.Ordering.Demand;

/// <summary>Counts the pieces of a confirmed order, and takes them back exactly where it is cancelled after all.</summary>
internal sealed class NoteDemand(OrderingDb db) : IHandle<OrderConfirmed>, IHandle<OrderCancelled>
{
    public Task HandleAsync(OrderConfirmed happened, CancellationToken cancellation) => AddAsync(happened.EventId, happened.Order.OrderId, 1, cancellation);

    public Task HandleAsync(OrderCancelled happened, CancellationToken cancellation) => AddAsync(happened.EventId, happened.Order.OrderId, -1, cancellation);

    private async Task AddAsync(Guid eventId, Guid orderId, int sign, CancellationToken cancellation)
    {
        var confirmedAt = await db.Orders.Where(order => order.Id == orderId).Select(order => order.ConfirmedAt).SingleAsync(cancellation);
        if (confirmedAt is not { } moment || await db.Set<HandledEvent>().AnyAsync(handled => handled.EventId == eventId && handled.Handler == nameof(NoteDemand), cancellation))
        {
            return;
        }

        // In one order, so that two nodes cannot wait for each other.
        var pieces = (await db.Set<OrderLine>().Where(line => line.OrderId == orderId).GroupBy(line => line.ProductId)
            .Select(same => new { ProductId = same.Key, Pieces = same.Sum(line => line.Quantity) }).ToListAsync(cancellation)).OrderBy(same => same.ProductId).ToList();
        await db.WriteAsync(
            async () =>
            {
                db.Add(new HandledEvent(eventId, nameof(NoteDemand)));
                await db.SaveChangesAsync(cancellation);
                foreach (var product in pieces)
                {
                    await db.Database.ExecuteSqlAsync(
                        $"""
                        INSERT INTO ordering_demand ("ProductId", "Weight") VALUES ({product.ProductId}, {sign * product.Pieces * BoughtPieces.Keep(moment)})
                        ON CONFLICT ("ProductId") DO UPDATE SET "Weight" = ordering_demand."Weight" + excluded."Weight"
                        """,
                        cancellation);
                }
            },
            cancellation);
    }
}
