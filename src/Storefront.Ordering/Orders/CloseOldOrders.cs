using Microsoft.EntityFrameworkCore;
using Storefront.Kernel.Jobs;
using Storefront.Kernel.Markets;
using Storefront.Ordering.Data;
using Storefront.Ordering.Shipping;

namespace Storefront.Ordering.Orders;

/// <summary>Ends delivered orders whose period for a return without a reason is over where they went. Claims about faults stay possible.</summary>
internal sealed class CloseOldOrders(OrderingDb db, MoveOrder move, ShippingTable shipping, TimeProvider clock) : IJob
{
    // We keep the hour of arrival in UTC: at the place itself it may already have been the next day.
    private const int DaysBetweenClocks = 1;

    private static readonly Text _closed = new("Orders closed: {0}", "完结订单 {0} 个");

    public string Name => "ordering.close-old-orders";

    public Text Title => new("Close orders past the return period", "完结已过退货期的订单");

    public TimeSpan Every => TimeSpan.FromHours(6);

    public async Task<Text?> RunAsync(CancellationToken cancellation)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var delivered = await db.Orders
            .Where(order => order.State == OrderState.Delivered && order.DeliveredAt != null)
            .Select(order => new { order.Id, order.Market, order.ShipTo.Country, order.ShipTo.Region, order.DeliveredAt })
            .ToListAsync(cancellation);
        var closed = 0;
        foreach (var order in delivered)
        {
            var arrived = DateOnly.FromDateTime(order.DeliveredAt!.Value.UtcDateTime).AddDays(DaysBetweenClocks);
            if (shipping.ZoneOf(order.Market, new Destination(order.Country, order.Region)) is { } zone && zone.LastDayToReturn(arrived) < today
                && (await move.RunAsync(order.Id, null, (found, now) => found.Close(now), null, cancellation)).Succeeded)
            {
                closed++;
            }
        }

        return closed == 0 ? null : _closed.With(closed);
    }
}
