using static Storefront.Ordering.Orders.OrderMove;
using static Storefront.Ordering.Orders.OrderRole;
using static Storefront.Ordering.Orders.OrderState;

namespace Storefront.Ordering.Orders;

/// <summary>One allowed move: from where, by what, to where, by whom, and under which condition of the order.</summary>
public sealed record Transition(OrderState From, OrderMove Move, OrderState To, OrderRole Roles, Func<Order, Refusal?>? Guard = null);

/// <summary>Every move that an order can make. What is not here is refused.</summary>
public static class OrderTransitions
{
    public static IReadOnlyList<Transition> All { get; } =
    [
        new(PendingPayment, Confirm, Confirmed, Provider | OrderRole.System, PaidInFull),
        new(PendingPayment, Expire, Expired, Provider | OrderRole.System, NothingPaid),
        new(PendingPayment, Hold, OnHold, Provider | OrderRole.System),
        new(PendingPayment, Cancel, Cancelled, Customer | Agent, NothingPaid),

        // Money that comes after the end: somebody decides whether the goods can still be sent or the money goes back.
        new(Expired, Hold, OnHold, Provider | OrderRole.System, SomethingPaid),
        new(Cancelled, Hold, OnHold, Provider | OrderRole.System, SomethingPaid),

        new(Confirmed, Hold, OnHold, Agent | Provider | OrderRole.System),
        new(OnHold, Release, Confirmed, Agent | OrderRole.System, WasConfirmed),
        new(OnHold, Confirm, Confirmed, Agent | OrderRole.System, PaidInFull),
        new(OnHold, Cancel, Cancelled, Agent, NothingPaid),
        new(Confirmed, Cancel, Cancelled, Customer | Agent, NothingPaid),

        new(Confirmed, StartPicking, Picking, Warehouse),
        new(Picking, UndoPicking, Confirmed, Warehouse, NothingPacked),
        new(Picking, Pack, Picking, Warehouse),
        new(Picking, Unpack, Picking, Warehouse),
        new(PartlyShipped, Pack, PartlyShipped, Warehouse),
        new(PartlyShipped, Unpack, PartlyShipped, Warehouse),
        new(Picking, Ship, PartlyShipped, Warehouse),
        new(Picking, Ship, Shipped, Warehouse),
        new(PartlyShipped, Ship, PartlyShipped, Warehouse),
        new(PartlyShipped, Ship, Shipped, Warehouse),

        // The first parcel can arrive before the last one leaves.
        new(PartlyShipped, Ship, PartlyDelivered, Warehouse),
        new(PartlyShipped, Deliver, PartlyShipped, Provider | Agent | Warehouse),
        new(PartlyShipped, GoOutForDelivery, PartlyShipped, Provider | Agent | Warehouse),

        new(Shipped, GoOutForDelivery, Shipped, Provider | Agent | Warehouse),
        new(Shipped, Deliver, PartlyDelivered, Provider | Agent | Warehouse),
        new(Shipped, Deliver, Delivered, Provider | Agent | Warehouse),
        new(PartlyDelivered, GoOutForDelivery, PartlyDelivered, Provider | Agent | Warehouse),
        new(PartlyDelivered, Deliver, PartlyDelivered, Provider | Agent | Warehouse),
        new(PartlyDelivered, Deliver, Delivered, Provider | Agent | Warehouse),

        new(Delivered, Close, Closed, OrderRole.System),
    ];

    /// <summary>Null if the order may make the move, else why not.</summary>
    public static Refusal? Refuse(Order order, OrderMove move, OrderState to, OrderRole role)
    {
        var allowed = All.FirstOrDefault(transition => transition.From == order.State && transition.Move == move && transition.To == to);
        return allowed is null || (allowed.Roles & role) == 0
            ? new Refusal(OrderRefusals.NotNow.With(order.Number, OrderStateTexts.Staff(order.State)))
            : allowed.Guard?.Invoke(order);
    }

    private static Refusal? PaidInFull(Order order) => order.Received.Currency == order.Total.Currency && order.Received >= order.Total ? null : new Refusal(OrderRefusals.NotPaidInFull);

    private static Refusal? SomethingPaid(Order order) => order.Received.IsZero ? new Refusal(OrderRefusals.NothingPaid) : null;

    /// <summary>An order ends only when no money of the customer's stays with us.</summary>
    private static Refusal? NothingPaid(Order order) => order.Received.IsZero ? null : new Refusal(OrderRefusals.CancelPaid);

    private static Refusal? WasConfirmed(Order order) => order.ConfirmedAt is null ? new Refusal(OrderRefusals.NotPaidInFull) : null;

    private static Refusal? NothingPacked(Order order) => order.Parcels.Count == 0 ? null : new Refusal(OrderRefusals.UnpackFirst);
}
