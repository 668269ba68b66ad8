using Microsoft.EntityFrameworkCore;
using Storefront.Kernel;
using Storefront.Kernel.Markets;
using Storefront.Ordering.Data;
using Storefront.Ordering.Orders;
using Storefront.Ordering.Stock;
using Storefront.Web.Office.Shared;

namespace Storefront.Web.Office.Orders;

/// <summary>Reads a page of the orders that staff work through, what is due first at the head.</summary>
public sealed class ReadOrders(OrderingDb db, MarketList markets, OfficeClock clock)
{
    private const int PageSize = 50;

    private const int QueryMaxLength = 100;

    public async Task<QueuePage> RunAsync(OrderView view, string? query, int page, CancellationToken cancellation)
    {
        page = Math.Clamp(page, 1, 10_000);
        query = query?.Trim() is { Length: > 0 } typed ? typed[..Math.Min(typed.Length, QueryMaxLength)] : null;
        var found = Search(query);
        var shown = view.States.Count == 0 ? found : found.Where(order => view.States.Contains(order.State));
        var rows = await InOrder(shown, view).Skip((page - 1) * PageSize).Take(PageSize)
            .Select(order => new QueueRow(
                order.Number,
                order.State,
                order.HoldReason,
                order.Market,
                order.PlacedAt,
                order.Promise.Leaves,
                order.Promise.Latest,
                order.ShipTo.Name,
                order.ShipTo.Country,
                order.Lines.Sum(line => line.Quantity),
                order.Lines.Where(line => line.Number == 1).Select(line => line.NameEn).First(),
                order.Lines.Where(line => line.Number == 1).Select(line => line.NameZh).First(),
                order.Lines.Count,
                order.Total,
                order.State == OrderState.PendingPayment
                    ? db.Reservations.Where(row => row.OrderId == order.Id && row.State == ReservationState.Open).Min(row => row.ExpiresAt)
                    : null))
            .ToListAsync(cancellation);
        var states = await found.GroupBy(order => order.State).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(
            group => group.Key, group => group.Count, cancellation);
        var counts = OrderView.All.ToDictionary(
            each => each.Code, each => each.States.Count == 0 ? states.Values.Sum() : each.States.Sum(state => states.GetValueOrDefault(state)));
        return new(view, query, counts, [.. rows.Select(row => row with { Deadline = Deadline.Of(row, markets.Find(row.Market) ?? markets.Default, clock) })], counts[view.Code], page, PageSize);
    }

    /// <summary>A number as somebody reads it out, a whole e-mail address, or a part of a name.</summary>
    private IQueryable<Order> Search(string? query)
    {
        if (query is null)
        {
            return db.Orders;
        }

        if (PublicNumber.Parse(Order.NumberKind, query) is { } number)
        {
            return db.Orders.Where(order => order.Number == number);
        }

        var lower = query.ToLowerInvariant();
#pragma warning disable CA1304, CA1311, CA1862 // The database compares; it has no culture.
        return query.Contains('@', StringComparison.Ordinal)
            ? db.Orders.Where(order => order.Email.ToLower() == lower)
            : db.Orders.Where(order => order.ShipTo.Name.ToLower().Contains(lower));
#pragma warning restore CA1304, CA1311, CA1862
    }

    /// <summary>By the moment at which the promised day is over: of the same date, the one of the market furthest east comes first.</summary>
    private IOrderedQueryable<Order> InOrder(IQueryable<Order> orders, OrderView view)
    {
        if (!view.ByPromise)
        {
            return orders.OrderByDescending(order => order.PlacedAt);
        }

        var sorted = view.IsOnTheWay ? orders.OrderBy(order => order.Promise.Latest) : orders.OrderBy(order => order.Promise.Leaves);
        foreach (var market in markets.All.OrderByDescending(market => market.Dispatch.TimeZone.GetUtcOffset(clock.Now)))
        {
            sorted = sorted.ThenByDescending(order => order.Market == market.Segment);
        }

        return sorted.ThenBy(order => order.PlacedAt);
    }
}
