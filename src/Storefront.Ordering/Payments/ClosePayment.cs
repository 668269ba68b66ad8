using Microsoft.EntityFrameworkCore;
using Storefront.Ordering.Data;
using Storefront.Ordering.Payments.Provider;

namespace Storefront.Ordering.Payments;

/// <summary>Makes sure that nothing can be paid by a payment any more, or learns that it was.</summary>
public sealed class ClosePayment(OrderingDb db, ApplyPaymentFact apply, StripePages stripe)
{
    /// <returns>The payment as the provider knows it now: ended, or on its way, or captured.</returns>
    /// <exception cref="ProviderException">The provider could not be asked.</exception>
    public async Task<Payment> RunAsync(Guid paymentId, CancellationToken cancellation)
    {
        var payment = await db.Payments.AsNoTracking().SingleAsync(payment => payment.Id == paymentId, cancellation);
        if (payment.SessionId is null)
        {
            payment = await apply.RunAsync(paymentId, null, cancellation);
        }

        if (payment is { Session: SessionState.Opening or SessionState.Open, SessionId: { } sessionId })
        {
            await stripe.CloseAsync(sessionId, cancellation);
            payment = await apply.RunAsync(paymentId, null, cancellation);
        }

        return payment;
    }
}
