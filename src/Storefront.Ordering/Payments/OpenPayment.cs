using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Storefront.Kernel.Data;
using Storefront.Ordering.Data;
using Storefront.Ordering.Orders;
using Storefront.Ordering.Payments.Provider;
using Storefront.Ordering.Stock;

namespace Storefront.Ordering.Payments;

/// <summary>
/// Gives a customer the payment page of an order. The same page again while it is open; the same request under the same key while we do not know what
/// became of it; a new one only when the one before is known to be closed and unpaid.
/// </summary>
public sealed class OpenPayment(
    OrderingDb db, StripePages stripe, ApplyPaymentFact apply, ClosePayment close, MoveOrder move, TimeProvider clock, ILogger<OpenPayment> log)
{
    /// <summary>Until when after it was placed an order's payment can be started anew.</summary>
    public static readonly TimeSpan LastStart = TimeSpan.FromHours(2);

    /// <summary>Stripe keeps a page open for at least half an hour from when it gets the request, which may be a second or third try.</summary>
    private static readonly TimeSpan _shortestPage = TimeSpan.FromMinutes(35);

    /// <summary>A page that closes sooner than this is not worth sending anybody to.</summary>
    private static readonly TimeSpan _leastLeft = TimeSpan.FromMinutes(3);

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan _moment = TimeSpan.FromMilliseconds(250);

    private const int MostRounds = 6;

    public async Task<Result<PaymentStart>> RunAsync(Guid orderId)
    {
        // The customer may close the window: what we asked for must be written down all the same. So the time limit is ours.
        using var limit = new CancellationTokenSource(_patience, clock);
        try
        {
            for (var round = 0; round < MostRounds; round++)
            {
                try
                {
                    if (await TryAsync(orderId, limit.Token) is { } done)
                    {
                        return done;
                    }
                }
                catch (ProviderException busy) when (busy.Problem == ProviderProblem.Busy)
                {
                    // Another window asks for the same page right now; it may take as long as we wait at all.
                    await Task.Delay(_moment * Math.Pow(2, round), clock, limit.Token);
                }
            }
        }
        catch (ProviderException failure)
        {
            log.LogWarning("The payment of order {OrderId} could not be started: {Problem}, {Message}", orderId, failure.Problem, failure.Message);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            log.LogWarning("The payment of order {OrderId} could not be started in {Seconds} s.", orderId, _patience.TotalSeconds);
        }

        return new Refusal(PaymentRefusals.NotStarted);
    }

    /// <returns>Null to look again, because something changed.</returns>
    private async Task<Result<PaymentStart>?> TryAsync(Guid orderId, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        var order = await db.WholeOrders().AsNoTracking().SingleAsync(order => order.Id == orderId, cancellation);
        if (order.State != OrderState.PendingPayment)
        {
            return order.State is OrderState.Expired or OrderState.Cancelled ? new Refusal(PaymentRefusals.Over) : new PaymentStart(null);
        }

        if (order.Total.IsZero)
        {
            return await FreeAsync(order, cancellation);
        }

        var payments = await db.Payments.AsNoTracking().Where(payment => payment.OrderId == orderId).ToListAsync(cancellation);
        if (payments.Find(payment => payment.IsAlive) is { SessionId: not null } known)
        {
            return await AgainAsync(known, cancellation);
        }

        if (payments.Find(payment => payment.IsAlive) is { } lost)
        {
            return await AskAsync(lost, order, cancellation);
        }

        if (clock.GetUtcNow() > order.PlacedAt + LastStart)
        {
            return new Refusal(PaymentRefusals.Over);
        }

        var payment = await BeginAsync(order, payments.Count + 1, cancellation);
        return payment is null ? null : await AskAsync(payment, order, cancellation);
    }

    /// <summary>Nothing to pay is paid.</summary>
    private async Task<Result<PaymentStart>> FreeAsync(Order order, CancellationToken cancellation)
    {
        var confirmed = await move.RunAsync(
            order.Id,
            null,
            (row, now) => row.Confirm(row.Total, Actor.System, now),
            async row =>
            {
                await db.KeepAsync(row.Id, until: null, cancellation);
                return null;
            },
            cancellation);
        return confirmed.Succeeded ? new PaymentStart(null) : new Refusal(PaymentRefusals.NotStarted);
    }

    private async Task<Result<PaymentStart>?> AgainAsync(Payment known, CancellationToken cancellation)
    {
        Payment payment;
        try
        {
            payment = await apply.RunAsync(known.Id, null, cancellation);
        }
        catch (ProviderException) when (known is { Session: SessionState.Open, Url: not null })
        {
            // Stripe's page may answer the customer where its API does not answer us; it takes no second payment on the same page.
            return new PaymentStart(known.Url);
        }

        if (payment is not { Session: SessionState.Open, Url: { } url })
        {
            if (payment.IsAlive)
            {
                return new PaymentStart(null);
            }

            return null;
        }

        if (payment.ExpiresAt - clock.GetUtcNow() > _leastLeft)
        {
            return new PaymentStart(url);
        }

        await close.RunAsync(payment.Id, cancellation);
        return null;
    }

    /// <summary>Writes down that a page is about to be asked for, and keeps the goods as long as it is open.</summary>
    /// <returns>Null if the order changed, or another window was faster.</returns>
    private async Task<Payment?> BeginAsync(Order order, int attempt, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        try
        {
            return await db.WriteAsync(
                async () =>
                {
                    // Whoever ends the order takes the same row first, so that it cannot end while a page opens.
                    if (!await db.LockUnpaidAsync(order.Id, cancellation)
                        || await db.Payments.AnyAsync(other => other.OrderId == order.Id && other.Attempt >= attempt, cancellation))
                    {
                        return null;
                    }

                    var reserved = await db.Reservations.Where(row => row.OrderId == order.Id && row.State == ReservationState.Open)
                        .MinAsync(row => row.ExpiresAt, cancellation);
                    var until = Later(reserved ?? now, now + _shortestPage);
                    var payment = Payment.Begin(order, attempt, WholeSeconds(until), now);
                    db.Payments.Add(payment);
                    await db.KeepAsync(order.Id, payment.ExpiresAt, cancellation);
                    await db.SaveChangesAsync(cancellation);
                    return payment;
                },
                cancellation);
        }
        catch (DbUpdateException refused) when (refused.IsDuplicate())
        {
            return null;
        }
    }

    private async Task<Result<PaymentStart>?> AskAsync(Payment payment, Order order, CancellationToken cancellation)
    {
        string? sessionId = null;
        var isRefused = false;
        try
        {
            sessionId = (await stripe.OpenAsync(payment, order, cancellation)).SessionId;
        }
        catch (ProviderException failure) when (failure.Problem is ProviderProblem.Broken or ProviderProblem.Refused)
        {
            // Under this key it would say the same for ever. Looking tells whether there is a page all the same; if not, the attempt is over.
            log.LogError("Stripe opens no payment page for order {Number}: {Message}", order.Number, failure.Message);
            isRefused = true;
        }

        // Under a key that was used before, the answer is that of then; so what counts is fetched.
        var opened = await apply.RunAsync(payment.Id, sessionId, cancellation);
        if (opened is { Session: SessionState.Open, Url: { } url })
        {
            return new PaymentStart(url);
        }

        if (isRefused && !opened.IsAlive)
        {
            return new Refusal(PaymentRefusals.NotStarted);
        }

        return null;
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    /// <summary>Stripe counts in seconds, and what we keep must be what we sent.</summary>
    private static DateTimeOffset WholeSeconds(DateTimeOffset time) => DateTimeOffset.FromUnixTimeSeconds(time.ToUnixTimeSeconds());
}
