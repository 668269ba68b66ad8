using Microsoft.EntityFrameworkCore;
using Storefront.StripeSandbox.Data;
using Storefront.StripeSandbox.Disputes;
using Storefront.StripeSandbox.Events;
using Storefront.StripeSandbox.Sessions;

namespace Storefront.StripeSandbox.PaymentIntents;

/// <summary>The two ends of an attempt, with the events that Stripe raises for them, in its order.</summary>
internal sealed class PaymentEnding(SandboxDb db, EventLog events, OpenDispute openDispute, TimeProvider clock)
{
    public async Task SucceedAsync(PaymentIntent intent, bool authenticated = false)
    {
        var session = await SessionOfAsync(intent);
        var charge = Charge.Of(intent, failure: null, authenticated, clock.GetUtcNow());
        db.Charges.Add(charge);
        intent.Succeed(charge);
        events.Raise("charge.succeeded", ChargeJson.Of(charge));
        events.Raise("payment_intent.succeeded", PaymentIntentJson.Of(intent));
        if (session.Status == CheckoutSession.Complete)
        {
            session.ReceiveLatePayment();
            events.Raise("checkout.session.async_payment_succeeded", SessionJson.Of(session));
        }
        else
        {
            session.Finish(paid: true);
            events.Raise("checkout.session.completed", SessionJson.Of(session));
        }

        if (intent.Card?.Outcome is TestCardOutcome.SucceedsThenDisputed)
        {
            openDispute.Run(charge, "fraudulent", "needs_response");
        }
    }

    /// <param name="reachedBank">A failed authentication leaves no charge: nobody asked the bank for money.</param>
    public async Task FailAsync(PaymentIntent intent, PaymentFailure failure, bool reachedBank)
    {
        var session = await SessionOfAsync(intent);
        Charge? charge = null;
        if (reachedBank)
        {
            charge = Charge.Of(intent, failure, authenticated: false, clock.GetUtcNow());
            db.Charges.Add(charge);
            events.Raise("charge.failed", ChargeJson.Of(charge));
        }

        intent.Fail(failure, charge);
        events.Raise("payment_intent.payment_failed", PaymentIntentJson.Of(intent));
        if (session.Status == CheckoutSession.Complete)
        {
            events.Raise("checkout.session.async_payment_failed", SessionJson.Of(session));
        }
    }

    private async Task<CheckoutSession> SessionOfAsync(PaymentIntent intent) =>
        db.Sessions.Local.SingleOrDefault(session => session.Id == intent.SessionId)
        ?? await db.Sessions.SingleAsync(session => session.Id == intent.SessionId);
}
