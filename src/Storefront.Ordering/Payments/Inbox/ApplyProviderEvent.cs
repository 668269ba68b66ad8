using Microsoft.EntityFrameworkCore;
using Storefront.Ordering.Data;
using Storefront.Ordering.Payments.Provider;

namespace Storefront.Ordering.Payments.Inbox;

/// <summary>Acts on one kept message: finds the payment that it is about and has its facts fetched and applied. What the message itself says counts for nothing.</summary>
public sealed class ApplyProviderEvent(OrderingDb db, StripePages stripe, ApplyPaymentFact apply, TimeProvider clock)
{
    public async Task RunAsync(Guid id, CancellationToken cancellation)
    {
        var happened = await db.ProviderEvents.AsNoTracking().SingleAsync(row => row.Id == id, cancellation);
        if (happened.State != ProviderEventState.Waiting)
        {
            return;
        }

        Guid? applied = null;
        Exception? failure = null;
        try
        {
            applied = await ApplyAsync(happened, cancellation);
        }
        // Whatever it is, it is written on the message: it is tried again, and parked if that does not help.
        catch (Exception problem) when (problem is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            failure = problem;
        }

        db.ChangeTracker.Clear();
        var row = await db.ProviderEvents.SingleAsync(row => row.Id == id, cancellation);
        var now = clock.GetUtcNow();
        if (failure is not null)
        {
            row.Fail(failure.Message, now);
        }
        else if (applied is { } paymentId)
        {
            row.Apply(paymentId, now);
        }
        else
        {
            row.NobodyKnows(now);
        }

        await db.SaveChangesAsync(cancellation);
    }

    private async Task<Guid?> ApplyAsync(ProviderEvent happened, CancellationToken cancellation)
    {
        var sessionId = happened.SessionId;
        if (sessionId is null && happened.IntentId is { } intentId)
        {
            sessionId = await db.Payments.Where(payment => payment.IntentId == intentId).Select(payment => payment.SessionId).FirstOrDefaultAsync(cancellation)
                ?? await stripe.PageOfAsync(intentId, cancellation);
        }

        if (sessionId is null)
        {
            return null;
        }

        var known = await db.Payments.Where(payment => payment.SessionId == sessionId).Select(payment => (Guid?)payment.Id).SingleOrDefaultAsync(cancellation)
            ?? await MatchAsync(sessionId, cancellation);
        return known is { } paymentId ? (await apply.RunAsync(paymentId, sessionId, cancellation)).Id : null;
    }

    /// <summary>A page that we have not written down: the answer to our request is still on its way, or was lost, or the page is one too many.</summary>
    private async Task<Guid?> MatchAsync(string sessionId, CancellationToken cancellation)
    {
        var facts = await stripe.FindAsync(sessionId, cancellation);
        if (facts?.PaymentId is not { } paymentId
            || await db.Payments.AsNoTracking().SingleOrDefaultAsync(payment => payment.Id == paymentId, cancellation) is not { } meant)
        {
            return null;
        }

        if (meant.SessionId is null)
        {
            return meant.Id;
        }

        if (facts.Session == SessionState.Open)
        {
            await stripe.CloseAsync(sessionId, cancellation);
            facts = await stripe.FindAsync(sessionId, cancellation);
        }

        return facts is { Session: SessionState.Complete } ? await AdoptAsync(meant.OrderId, facts, cancellation) : meant.Id;
    }

    private async Task<Guid?> AdoptAsync(Guid orderId, ProviderFacts facts, CancellationToken cancellation)
    {
        var order = await db.Orders.AsNoTracking().SingleAsync(order => order.Id == orderId, cancellation);
        var attempt = 1 + await db.Payments.CountAsync(payment => payment.OrderId == orderId, cancellation);
        var payment = Payment.Adopt(order, attempt, facts, clock.GetUtcNow());
        db.Payments.Add(payment);
        await db.SaveChangesAsync(cancellation);
        return payment.Id;
    }
}
