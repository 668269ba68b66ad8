namespace Storefront.Ordering.Payments;

/// <summary>The payment page at the provider. At most one of an order is opening or open; an index holds it.</summary>
public enum SessionState
{
    /// <summary>We asked for it and have no answer yet, or lost it: it may exist.</summary>
    Opening,

    Open,

    /// <summary>The customer went through it. The money may still be on its way.</summary>
    Complete,

    /// <summary>It expired, was closed by us, or never came to be.</summary>
    Closed,
}
