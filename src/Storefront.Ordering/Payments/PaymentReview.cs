namespace Storefront.Ordering.Payments;

/// <summary>Why somebody has to look at a payment.</summary>
public enum PaymentReview
{
    /// <summary>It is over another amount than the order.</summary>
    Amount,

    Currency,

    /// <summary>Test money for a real order, or real money for a test.</summary>
    Mode,

    /// <summary>The order was paid before: this one came on top.</summary>
    Second,
}
