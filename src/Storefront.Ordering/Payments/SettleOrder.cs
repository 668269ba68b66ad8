using Microsoft.EntityFrameworkCore;
using Storefront.Ordering.Data;
using Storefront.Ordering.Orders;
using Storefront.Ordering.Stock;

namespace Storefront.Ordering.Payments;

/// <summary>
/// Lets an order follow the payments made for it, in the transaction that changes one of them. Looks at all of them each time, so that the order ends up the
/// same in whichever sequence they changed.
/// </summary>
public sealed class SettleOrder(OrderingDb db, ReleaseReservation release)
{
    /// <summary>The slowest bank debits take about two weeks.</summary>
    internal static readonly TimeSpan AsyncHold = TimeSpan.FromDays(14);

    private static readonly Actor _stripe = Actor.Provider(StripeAccess.Provider);

    public async Task<Settled> RunAsync(Payment changed, DateTimeOffset now, CancellationToken cancellation)
    {
        await db.LockUnpaidAsync(changed.OrderId, cancellation);
        var order = await db.WholeOrders().SingleAsync(order => order.Id == changed.OrderId, cancellation);
        await db.Payments.Where(payment => payment.OrderId == order.Id).LoadAsync(cancellation);
        var payments = new PaymentsOfOrder(db.Payments.Local.Where(payment => payment.OrderId == order.Id));
        if (changed.State == PaymentState.Captured && payments.CapturedTimes > 1)
        {
            changed.CameOnTop();
        }

        var goOn = false;
        switch (order.State)
        {
            case OrderState.PendingPayment:
                await WhileUnpaidAsync(order, payments, changed, now, cancellation);
                break;
            case OrderState.Expired or OrderState.Cancelled when !payments.Received(order).IsZero:
                goOn = order.State == OrderState.Expired && payments.Fits(order);
                Must(order.HoldForPayment(HoldReason.LatePayment, payments.Received(order), _stripe, null, now));
                break;
            case OrderState.Confirmed when payments.Received(order) > order.Total:
                Must(order.HoldForPayment(HoldReason.Overpaid, payments.Received(order), _stripe, null, now));
                break;
            case OrderState.Confirmed when changed.Dispute == DisputeState.NeedsResponse:
                Must(order.Hold(HoldReason.Dispute, _stripe, null, now));
                break;
            default:
                order.NoteReceived(payments.Received(order));
                break;
        }

        await db.SaveChangesAsync(cancellation);
        return new Settled(order.Id, goOn);
    }

    private async Task WhileUnpaidAsync(Order order, PaymentsOfOrder payments, Payment changed, DateTimeOffset now, CancellationToken cancellation)
    {
        var received = payments.Received(order);
        if (payments.CapturedTimes > 0)
        {
            Must((payments.Fits(order), received > order.Total) switch
            {
                (true, _) => order.Confirm(received, _stripe, now),
                (_, true) => order.HoldForPayment(HoldReason.Overpaid, received, _stripe, null, now),
                _ => order.HoldForPayment(HoldReason.PaymentMismatch, received, _stripe, changed.ReviewNote, now),
            });
            if (order.State == OrderState.Confirmed && changed.Dispute == DisputeState.NeedsResponse)
            {
                // We heard of the money and of the dispute at once.
                Must(order.Hold(HoldReason.Dispute, _stripe, null, now));
            }

            await db.KeepAsync(order.Id, until: null, cancellation);
        }
        else if (payments.IsOnItsWay)
        {
            await db.KeepAsync(order.Id, now + AsyncHold, cancellation);
        }
        else if (!payments.IsAlive && (changed.State == PaymentState.Failed || (changed.State == PaymentState.Expired && now >= changed.ExpiresAt)))
        {
            Must(order.Expire(changed.State == PaymentState.Failed ? "failed" : "timeout", _stripe, now));
            await release.RunAsync(order.Id, ReservationState.Expired, cancellation);
        }
    }

    /// <summary>The table of moves allows all of these from where they are made; if it does not, that is a bug, and the event stays to be tried again.</summary>
    private static void Must(Result<Order> moved)
    {
        if (!moved.Succeeded)
        {
            throw new InvalidOperationException($"A payment could not move its order: {moved.Refusal.Reason.En}");
        }
    }
}

/// <param name="GoOn">It was paid in full, only late: it may go on if its goods are still there.</param>
public sealed record Settled(Guid OrderId, bool GoOn);
