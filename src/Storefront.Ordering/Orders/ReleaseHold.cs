using Microsoft.EntityFrameworkCore;
using Storefront.Ordering.Data;
using Storefront.Ordering.Stock;

namespace Storefront.Ordering.Orders;

/// <summary>Lets a held order go on. If its pieces were given back meanwhile, because the money came late, they are set aside anew, all or none.</summary>
public sealed class ReleaseHold(MoveOrder move, ReserveStock reserve, OrderingDb db)
{
    /// <returns>Null if there is no such order.</returns>
    public Task<Result<Order>?> RunAsync(string number, int? seen, Actor actor, string? note, CancellationToken cancellation) => move.RunAsync(
        number, seen, (order, now) => order.Release(actor, note, now), order => SetAsideAsync(order, cancellation), cancellation);

    private async Task<Refusal?> SetAsideAsync(Order order, CancellationToken cancellation)
    {
        if (await db.Reservations.AnyAsync(reservation => reservation.OrderId == order.Id && reservation.State == ReservationState.Open, cancellation))
        {
            await db.KeepAsync(order.Id, until: null, cancellation);
            return null;
        }

        var lacking = await reserve.RunAsync(
            order.Lines.Select(line => new ReservationRequest(order.Id, line.Id, line.VariantId, line.Quantity, ExpiresAt: null)), cancellation);
        return lacking is { } variantId ? new Refusal(OrderRefusals.SoldMeanwhile.With(order.Lines.First(line => line.VariantId == variantId).Name)) : null;
    }
}
