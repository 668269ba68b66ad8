using Microsoft.EntityFrameworkCore;
using Storefront.Kernel.Invariants;
using Storefront.Ordering.Data;
using Storefront.Ordering.Orders;
using Storefront.Ordering.Payments.Provider;

namespace Storefront.Ordering.Payments.Checks;

/// <summary>Paid there and paid here are the same: the provider's paid pages of the last thirty days beside our payments.</summary>
internal sealed class PaidAtTheProvider(OrderingDb db, StripePages stripe, TimeProvider clock) : IInvariant
{
    /// <summary>Younger ones may still be on their way to us.</summary>
    private static readonly TimeSpan _settled = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan _looked = TimeSpan.FromDays(30);

    public string Sentence => "What is paid at the provider is paid here, once, by an order that is confirmed or in review, and the other way round (0: the provider did not answer)";

    public async Task<InvariantReport> CheckAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        IReadOnlyList<ProviderFacts> completed;
        try
        {
            completed = await stripe.CompletedAsync(now - _looked, cancellation);
        }
        catch (ProviderException)
        {
            return new InvariantReport(0, []);
        }

        var there = completed.Where(page => page is { State: PaymentState.Captured, PaymentId: not null }).ToDictionary(page => page.SessionId);
        var since = now - _looked;
        var captured = await db.Payments.AsNoTracking()
            .Where(payment => payment.State == PaymentState.Captured && payment.OpenedAt > since)
            .Join(db.Orders, payment => payment.OrderId, order => order.Id, (payment, order) => new { payment.Id, payment.SessionId, payment.Captured, payment.Review, order.Number, order.State })
            .ToListAsync(cancellation);
        var here = captured.Where(payment => payment.SessionId is not null).ToDictionary(payment => payment.SessionId!);
        var young = await db.Payments.Where(payment => payment.AskedAt == null || payment.AskedAt > now - _settled).Select(payment => payment.Id).ToListAsync(cancellation);
        return new InvariantReport(
            there.Count + here.Count,
            [
                .. there.Values.Where(page => !here.ContainsKey(page.SessionId) && !young.Contains(page.PaymentId!.Value)).Select(page => $"Page {page.SessionId} is paid, its payment {page.PaymentId} is not."),
                .. here.Values.Where(payment => !there.ContainsKey(payment.SessionId!)).Select(payment => $"Payment {payment.Id} of order {payment.Number} is captured, its page is not paid."),
                .. here.Values.Where(payment => payment.State is OrderState.PendingPayment or OrderState.Expired).Select(payment => $"Order {payment.Number} is {payment.State}, and payment {payment.Id} is captured."),
                .. here.Values.Where(payment => payment.Review is null && there.TryGetValue(payment.SessionId!, out var page) && page.ReceivedMinor != payment.Captured.Minor)
                    .Select(payment => $"Payment {payment.Id}: {payment.Captured.Minor} here, another amount there."),
            ]);
    }
}
