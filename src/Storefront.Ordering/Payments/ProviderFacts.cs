namespace Storefront.Ordering.Payments;

/// <summary>What the provider says of one payment page and the money of it, at the moment of asking, in our words.</summary>
/// <param name="IsRightMode">Whether it is test money in a test shop, or real money in a real one.</param>
/// <param name="AmountMinor">What the page asks for.</param>
/// <param name="Currency">ISO 4217, which need not be one of ours.</param>
/// <param name="PaymentId">Our own id, if the page carries one.</param>
public sealed record ProviderFacts(
    string SessionId,
    SessionState Session,
    PaymentState State,
    string? Url,
    DateTimeOffset ExpiresAt,
    string? IntentId,
    string? Method,
    string? Failure,
    long AmountMinor,
    long ReceivedMinor,
    long RefundedMinor,
    string Currency,
    bool IsRightMode,
    DisputeState? Dispute,
    DateTimeOffset? DisputeDueAt,
    Guid? PaymentId);
