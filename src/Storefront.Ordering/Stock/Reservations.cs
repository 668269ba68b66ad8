using Microsoft.EntityFrameworkCore;
using Storefront.Kernel.Data;
using Storefront.Ordering.Data;

namespace Storefront.Ordering.Stock;

/// <summary>What is asked of reservations, and how one ends.</summary>
public static class Reservations
{
    internal static IQueryable<Reservation> OpenReservations(this OrderingDb db, Guid orderId) => db.Reservations
        .Where(reservation => reservation.OrderId == orderId && reservation.State == ReservationState.Open)
        .OrderBy(reservation => reservation.VariantId);

    /// <summary>
    /// Orders whose time to pay is over and whose pieces are still set aside, the oldest first. Whoever asks must first learn from the payment provider that
    /// nothing was paid and nothing can be paid any more; only then may the pieces be sold to somebody else.
    /// </summary>
    public static Task<List<Guid>> DueAsync(this OrderingDb db, DateTimeOffset now, int limit, CancellationToken cancellation) => db.Reservations
        .Where(reservation => reservation.State == ReservationState.Open && reservation.ExpiresAt <= now)
        .GroupBy(reservation => reservation.OrderId)
        .OrderBy(order => order.Min(reservation => reservation.ExpiresAt))
        .Select(order => order.Key)
        .Take(limit)
        .ToListAsync(cancellation);

    /// <summary>Keeps an order's pieces: without a time when it is paid, or until a later moment while a slow payment is under way.</summary>
    public static Task<int> KeepAsync(this OrderingDb db, Guid orderId, DateTimeOffset? until, CancellationToken cancellation) => db.WriteAsync(
        () => db.Reservations
            .Where(reservation => reservation.OrderId == orderId && reservation.State == ReservationState.Open)
            .ExecuteUpdateAsync(set => set.SetProperty(reservation => reservation.ExpiresAt, until), cancellation),
        cancellation);

    /// <summary>Ends it, if it is still open. The one that gets the row is the one that moves the stock.</summary>
    internal static async Task<bool> EndAsync(
        this OrderingDb db, Reservation reservation, ReservationState end, DateTimeOffset now, CancellationToken cancellation) =>
        await db.Reservations
            .Where(row => row.Id == reservation.Id && row.State == ReservationState.Open)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.State, end).SetProperty(row => row.EndedAt, now), cancellation) == 1;
}
