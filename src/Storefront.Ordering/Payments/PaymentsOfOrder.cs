using Storefront.Ordering.Orders;

namespace Storefront.Ordering.Payments;

/// <summary>What the payments of one order come to together.</summary>
internal sealed class PaymentsOfOrder(IEnumerable<Payment> payments)
{
    private readonly List<Payment> _payments = [.. payments];

    /// <summary>How many brought money that is still here, be it of the wrong amount or currency.</summary>
    public int CapturedTimes => _payments.Count(payment => payment.State == PaymentState.Captured && (payment.Captured.IsZero || !payment.Kept.IsZero));

    /// <summary>The customer is done and the bank is not.</summary>
    public bool IsOnItsWay => _payments.Exists(payment => payment.Session == SessionState.Complete && !payment.State.IsFinal());

    public bool IsAlive => _payments.Exists(payment => payment.IsAlive);

    public Money Received(Order order) => _payments.Aggregate(Money.Zero(order.Total.Currency), (sum, payment) => sum + payment.Kept);

    /// <summary>One payment, and exactly what was asked for.</summary>
    public bool Fits(Order order) =>
        CapturedTimes == 1 && Received(order) == order.Total && _payments.TrueForAll(payment => payment.State != PaymentState.Captured || payment.Review is null or PaymentReview.Second);
}
