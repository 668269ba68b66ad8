namespace Storefront.Ordering.Payments;

/// <summary>The customer's bank asks for the money back.</summary>
public enum DisputeState
{
    NeedsResponse,
    UnderReview,
    Won,
    Lost,
}
