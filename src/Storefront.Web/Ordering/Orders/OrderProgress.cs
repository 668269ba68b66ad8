using Storefront.Kernel.Languages;
using Storefront.Kernel.Markets;
using Storefront.Ordering.Orders;
using Storefront.Web.Shared.Stages;

namespace Storefront.Web.Ordering.Orders;

/// <summary>The way of an order from the click to the door, as ticks on a line. Each is drawn only from what has happened.</summary>
internal static class OrderProgress
{
    public static MeasuredLine Of(Order order, Market clock)
    {
        var reached = Ticks(order, clock).ToList();
        var now = reached.FindLastIndex(tick => tick.At is not null);
        return new(
            OrderTexts.Progress.ToString(),
            [.. reached.Select((tick, index) => new Stage(
                tick.Name.ToString(),
                Detail(tick, clock),
                index < now ? StageState.Done : index == now ? StageState.Now : StageState.Next))]);
    }

    private static IEnumerable<Tick> Ticks(Order order, Market clock)
    {
        yield return new(OrderTexts.Placed, order.PlacedAt);
        if (order.State is OrderState.Cancelled or OrderState.Expired)
        {
            yield return new(OrderStateTexts.Customer(order.State), order.EndedAt);
            yield break;
        }

        yield return new(OrderTexts.Paid, order.ConfirmedAt);
        if (order.State == OrderState.OnHold)
        {
            yield return new(OrderStateTexts.Customer(order.State), order.ConfirmedAt ?? order.PlacedAt, IsTimeless: true);
        }

        var isFetched = order.ShippingCode == Carriers.Pickup;
        yield return Of(order, OrderTexts.Packed, parcel => parcel.PackedAt);
        yield return Of(order, isFetched ? OrderTexts.ReadyToFetch : OrderTexts.Sent, parcel => parcel.ShippedAt);
        if (!isFetched)
        {
            yield return Of(order, OrderTexts.OutForDelivery, parcel => parcel.OutForDeliveryAt);
        }

        var promised = clock.Day(isFetched ? order.Promise.Earliest : order.Promise.Latest);
        yield return Of(order, isFetched ? OrderTexts.Fetched : OrderTexts.Delivered, parcel => parcel.SignedForAt) with
        {
            // While somebody checks the order, nobody knows whether the day will hold.
            Expected = order.State == OrderState.OnHold ? null : (isFetched ? OrderTexts.From : OrderTexts.By).With(promised),
        };
    }

    /// <summary>Of several parcels the stage counts when the first reaches it; until the last does, it says so.</summary>
    private static Tick Of(Order order, Text name, Func<Parcel, DateTimeOffset?> at)
    {
        var times = order.Parcels.Select(at).ToList();
        var isWhole = times.Count > 0 && times.TrueForAll(time => time is not null) && !order.LeftToPack().Any();
        return new(name, isWhole ? times.Max() : times.Min(), IsPart: !isWhole && times.Exists(time => time is not null));
    }

    private static string? Detail(Tick tick, Market clock) => tick switch
    {
        { At: null } => tick.Expected?.ToString(),
        { IsTimeless: true } => null,
        { IsPart: true } => OrderTexts.FirstParcel.With(clock.Moment(tick.At.Value)).ToString(),
        _ => clock.Moment(tick.At.Value),
    };

    private sealed record Tick(Text Name, DateTimeOffset? At, bool IsPart = false, bool IsTimeless = false)
    {
        public Text? Expected { get; init; }
    }
}
