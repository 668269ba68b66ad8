namespace Storefront.Ordering.Payments;

/// <summary>How far the money of one attempt is (spec/commerce.md §4.3). A dispute is told apart: it lies over a captured payment.</summary>
public enum PaymentState
{
    Created,

    /// <summary>The customer has to do something at the bank or in the wallet.</summary>
    RequiresAction,

    /// <summary>The bank works on it; that can take days.</summary>
    Processing,

    Authorized,
    Failed,
    Cancelled,
    Expired,
    Captured,
}
