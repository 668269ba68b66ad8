using System.Linq.Expressions;

namespace Storefront.Ordering.Payments;

/// <summary>Payments that a person has to look at: not what was asked for, or disputed.</summary>
public static class PaymentsToSee
{
    public static Expression<Func<Payment, bool>> Are { get; } =
        payment => payment.Review != null || payment.Dispute == DisputeState.NeedsResponse || payment.Dispute == DisputeState.UnderReview;
}
