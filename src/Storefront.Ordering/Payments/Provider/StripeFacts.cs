using Stripe;
using Stripe.Checkout;

namespace Storefront.Ordering.Payments.Provider;

/// <summary>From Stripe's objects to our words.</summary>
internal static class StripeFacts
{
    public static ProviderFacts Of(Session session, Dispute? dispute, bool weAreLive)
    {
        var intent = session.PaymentIntent;
        var charge = intent?.LatestCharge;
        var state = StateOf(session, intent);
        return new ProviderFacts(
            session.Id,
            PageOf(session),
            state,
            session.Url,
            new DateTimeOffset(DateTime.SpecifyKind(session.ExpiresAt, DateTimeKind.Utc)),
            session.PaymentIntentId,
            charge?.PaymentMethodDetails?.Type,
            state == PaymentState.Captured ? null : intent?.LastPaymentError?.Code,
            session.AmountTotal ?? 0,
            intent?.AmountReceived ?? (session.PaymentStatus == "paid" ? session.AmountTotal ?? 0 : 0),
            charge?.AmountRefunded ?? 0,
            intent?.Currency ?? session.Currency ?? "",
            session.Livemode == weAreLive,
            StateOf(dispute),
            dispute?.EvidenceDetails?.DueBy is { } due ? new DateTimeOffset(DateTime.SpecifyKind(due, DateTimeKind.Utc)) : null,
            Guid.TryParse(session.Metadata?.GetValueOrDefault(StripePages.PaymentKey), out var id) ? id : null);
    }

    private static SessionState PageOf(Session session) => session.Status switch
    {
        "open" => SessionState.Open,
        "complete" => SessionState.Complete,
        _ => SessionState.Closed,
    };

    private static PaymentState StateOf(Session session, PaymentIntent? intent) => (session.Status, session.PaymentStatus, intent?.Status) switch
    {
        (_, "paid" or "no_payment_required", _) or (_, _, "succeeded") => PaymentState.Captured,
        (_, _, "requires_capture") => PaymentState.Authorized,
        (_, _, "processing") => PaymentState.Processing,
        ("expired", _, _) => PaymentState.Expired,
        (_, _, "canceled") => PaymentState.Cancelled,
        (_, _, "requires_action") => PaymentState.RequiresAction,

        // On an open page a declined card is no end: the next one may do.
        ("complete", _, "requires_payment_method") => PaymentState.Failed,
        ("complete", _, _) => PaymentState.Processing,
        _ => PaymentState.Created,
    };

    /// <summary>An inquiry is a dispute that may still be talked out of; the bank's questions are the same.</summary>
    private static DisputeState? StateOf(Dispute? dispute) => dispute?.Status switch
    {
        null => null,
        "needs_response" or "warning_needs_response" => DisputeState.NeedsResponse,
        "under_review" or "warning_under_review" => DisputeState.UnderReview,
        "won" or "warning_closed" or "prevented" => DisputeState.Won,
        _ => DisputeState.Lost,
    };
}
