namespace Storefront.Ordering.Orders;

/// <summary>Why an order stands still.</summary>
public enum HoldReason
{
    /// <summary>It looks like fraud.</summary>
    Risk,

    /// <summary>The address cannot be delivered to as it is.</summary>
    Address,

    /// <summary>The customer's bank disputes the payment.</summary>
    Dispute,

    /// <summary>More was paid than was asked.</summary>
    Overpaid,

    /// <summary>Something was paid, but not the amount or currency of this order.</summary>
    PaymentMismatch,

    /// <summary>It was paid after it had expired or been called off; its stock was free again.</summary>
    LatePayment,

    /// <summary>Something else, as the note says.</summary>
    Other,
}
