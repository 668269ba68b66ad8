using Microsoft.EntityFrameworkCore;
using Storefront.Kernel;
using Storefront.Kernel.Markets;
using Storefront.Ordering.Data;
using Storefront.Ordering.Orders;

namespace Storefront.Web.Office.Orders;

/// <summary>Reads a page of the orders that staff work through, what is due first at the head.</summary>
public sealed class ReadOrders(OrderingDb db, MarketList markets, TimeProvider clock)
{
    private const int PageSize = 50;

    private const int QueryMaxLength = 100;

    public async Task<QueuePage> RunAsync(OrderView view, string? query, int page, CancellationToken cancellation)
    {
        page = Math.Clamp(page, 1, 10_000);
        query = query?.Trim() is { Length: > 0 } typed ? typed[..Math.Min(typed.Length, QueryMaxLength)] : null;
        var found = Search(query);
        var shown = view.States.Count == 0 ? found : found.Where(order => view.States.Contains(order.State));
        var sorted = view.ByPromise
            ? shown.OrderBy(order => order.Promise.Leaves).ThenBy(order => order.PlacedAt)
            : shown.OrderByDescending(order => order.PlacedAt);
        var rows = await sorted.Skip((page - 1) * PageSize).Take(PageSize)
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
                order.Total))
            .ToListAsync(cancellation);
        var states = await found.GroupBy(order => order.State).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(
            group => group.Key, group => group.Count, cancellation);
        var counts = OrderView.All.ToDictionary(
            each => each.Code, each => each.States.Count == 0 ? states.Values.Sum() : each.States.Sum(state => states.GetValueOrDefault(state)));
        return new(view, query, counts, [.. rows.Select(WithDays)], counts[view.Code], page, PageSize);
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

    private QueueRow WithDays(QueueRow row)
    {
        var market = markets.Find(row.Market) ?? markets.Default;
        var due = row.State is OrderState.Shipped or OrderState.PartlyDelivered ? row.Latest : row.Leaves;
        var isDue = row.State is OrderState.Confirmed or OrderState.Picking or OrderState.PartlyShipped or OrderState.OnHold
            or OrderState.Shipped or OrderState.PartlyDelivered;
        return row with
        {
            Due = due,
            DaysLeft = isDue ? due.DayNumber - market.DayOf(clock.GetUtcNow()).DayNumber : null,
        };
    }
}
