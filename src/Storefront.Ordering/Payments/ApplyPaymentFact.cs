using Microsoft.EntityFrameworkCore;
using Storefront.Kernel.Data;
using Storefront.Ordering.Data;
using Storefront.Ordering.Orders;
using Storefront.Ordering.Payments.Provider;

namespace Storefront.Ordering.Payments;

/// <summary>
/// The one way in which what the provider knows becomes what we know: asks it about a payment, takes over the answer and lets the order follow, in one
/// transaction. Every event, the reconciler and every doubt end here, so it does not matter which comes first or how often.
/// </summary>
public sealed class ApplyPaymentFact(OrderingDb db, StripePages stripe, SettleOrder settle, ReleaseHold release, TimeProvider clock)
{
    private const int MostTries = 8;

    /// <param name="sessionId">The payment page, where we may not know it yet; null to look for it.</param>
    /// <exception cref="ProviderException">The provider could not be asked.</exception>
    public async Task<Payment> RunAsync(Guid paymentId, string? sessionId, CancellationToken cancellation)
    {
        for (var tries = 1; ; tries++)
        {
            db.ChangeTracker.Clear();
            var seen = await db.Payments.AsNoTracking().SingleAsync(payment => payment.Id == paymentId, cancellation);
            var facts = await AskAsync(seen, sessionId, cancellation);
            try
            {
                if (await db.WriteAsync(() => WriteAsync(seen, facts, cancellation), cancellation) is { } settled)
                {
                    await GoOnIfLateAsync(settled, cancellation);
                    return await db.Payments.AsNoTracking().SingleAsync(payment => payment.Id == paymentId, cancellation);
                }
            }
            catch (DbUpdateException faster) when (tries < MostTries && (faster is DbUpdateConcurrencyException || faster.IsDuplicate()))
            {
                // Somebody else wrote meanwhile; what they know may be newer than our answer, so we ask again.
            }

            if (tries == MostTries)
            {
                throw new InvalidOperationException($"Payment {paymentId} changed {MostTries} times while the provider was asked about it.");
            }
        }
    }

    private async Task<ProviderFacts?> AskAsync(Payment payment, string? sessionId, CancellationToken cancellation)
    {
        var known = payment.SessionId ?? sessionId;
        var facts = known is null ? await stripe.SearchAsync(payment, cancellation) : await stripe.FindAsync(known, cancellation);
        if (facts is not { Session: SessionState.Open } || payment.Session != SessionState.Closed)
        {
            return facts;
        }

        // We had given it up, and it came to be all the same: there may be another one by now, so it must not be paid.
        await stripe.CloseAsync(facts.SessionId, cancellation);
        return await stripe.FindAsync(facts.SessionId, cancellation);
    }

    /// <returns>Null if the payment changed since it was read.</returns>
    private async Task<Settled?> WriteAsync(Payment seen, ProviderFacts? facts, CancellationToken cancellation)
    {
        var payment = await db.Payments.SingleAsync(payment => payment.Id == seen.Id, cancellation);
        if (payment.Version != seen.Version)
        {
            return null;
        }

        var now = clock.GetUtcNow();
        await db.Payments.Where(row => row.Id == seen.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.AskedAt, now), cancellation);
        return Take(payment, facts)
            ? await settle.RunAsync(payment, now, cancellation)
            : new Settled(payment.OrderId, GoOn: false);
    }

    private static bool Take(Payment payment, ProviderFacts? facts)
    {
        if (facts is not null)
        {
            return payment.Apply(facts);
        }

        if (payment.Session == SessionState.Closed)
        {
            return false;
        }

        payment.NeverOpened();
        return true;
    }

    /// <summary>A payment that came too late is still welcome if the goods are there: the customer wanted them and has paid.</summary>
    private async Task GoOnIfLateAsync(Settled settled, CancellationToken cancellation)
    {
        if (settled.GoOn)
        {
            db.ChangeTracker.Clear();
            var number = await db.Orders.Where(order => order.Id == settled.OrderId).Select(order => order.Number).SingleAsync(cancellation);
            await release.RunAsync(number, null, Actor.System, null, cancellation);
        }
    }
}
