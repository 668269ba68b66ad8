using Storefront.Kernel.Languages;

namespace Storefront.Web.Ordering.Payments;

/// <param name="IsOwners">Whether the visitor may open the order too.</param>
/// <param name="SessionId">The payment page that the visitor comes from, which lets in also one who may not open the order; null without one.</param>
public sealed record PaidPage(string Number, PaymentWord Word, bool IsOwners, string? SessionId);

public sealed record NotStartedPage(string Number, Text Reason, bool CanTryAgain);
