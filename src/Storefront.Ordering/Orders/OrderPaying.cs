using Storefront.Contracts.Ordering;

namespace Storefront.Ordering.Orders;

/// <summary>Until the goods are picked: money comes, or does not, or something has to be looked at.</summary>
public sealed partial class Order
{
    /// <summary>
    /// The payment stands. <paramref name="received"/> is all that has arrived for this order so far; less than its total is refused, and then
    /// <see cref="Hold"/> with <see cref="HoldReason.PaymentMismatch"/> is what to do.
    /// </summary>
    public Result<Order> Confirm(Money received, Actor actor, DateTimeOffset now, string? note = null)
    {
        var before = Received;
        Received = received;
        var confirmed = Go(OrderMove.Confirm, OrderState.Confirmed, actor, note, now, id => new OrderConfirmed(id, Facts(), OrderedLines(), now), () => ConfirmedAt = now);
        if (!confirmed.Succeeded)
        {
            Received = before;
        }

        return confirmed;
    }

    /// <summary>The payment failed for good or ran out. The caller gives the stock back in the same transaction.</summary>
    /// <param name="cause">In a word, for figures: <c>failed</c>, <c>timeout</c>.</param>
    public Result<Order> Expire(string cause, Actor actor, DateTimeOffset now) => Go(
        OrderMove.Expire, OrderState.Expired, actor, cause, now, id => new OrderExpired(id, Facts(), cause, now), () => EndedAt = now);

    /// <summary>Money came that does not fit the order as it is: too late, too little, in another currency. Somebody looks at it.</summary>
    public Result<Order> HoldForPayment(HoldReason reason, Money received, Actor actor, string? note, DateTimeOffset now)
    {
        var before = Received;
        Received = received;
        var held = Hold(reason, actor, note, now);
        if (!held.Succeeded)
        {
            Received = before;
        }

        return held;
    }

    public Result<Order> Hold(HoldReason reason, Actor actor, string? note, DateTimeOffset now) => Go(
        OrderMove.Hold, OrderState.OnHold, actor, note, now, id => new OrderHeld(id, Facts(), reason.ToString(), now), () => (HoldReason, EndedAt) = (reason, null));

    /// <summary>
    /// A held order goes on. One that was never confirmed, because its money came late or did not fit, is confirmed by this, once it is paid in full; its
    /// stock was free meanwhile, so the caller reserves it anew in the same transaction.
    /// </summary>
    public Result<Order> Release(Actor actor, string? note, DateTimeOffset now)
    {
        if (State == OrderState.OnHold && ConfirmedAt is null)
        {
            return Confirm(Received, actor, now, note);
        }

        var reason = HoldReason;
        return Go(OrderMove.Release, OrderState.Confirmed, actor, note, now, id => new OrderReleased(id, Facts(), reason?.ToString() ?? "", now));
    }

    /// <summary>What its payments come to changed in a way that does not move it.</summary>
    public void NoteReceived(Money received) => Received = received;

    /// <summary>Money went back to the customer.</summary>
    public void NoteRefund(Money amount) => Received -= amount;

    /// <summary>Calls the order off. The caller gives the stock back in the same transaction.</summary>
    public Result<Order> Cancel(Actor actor, string? note, DateTimeOffset now) => Go(
        OrderMove.Cancel,
        OrderState.Cancelled,
        actor,
        note,
        now,
        id => new OrderCancelled(id, Facts(), actor.Role == OrderRole.Customer, now),
        () => EndedAt = now);
}
