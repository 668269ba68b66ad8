using Storefront.Kernel.Languages;

namespace Storefront.Web.Ordering.Payments;

/// <param name="IsOwners">Whether the visitor may open the order too.</param>
/// <param name="SessionId">What lets a visitor in who may not; null for one who may.</param>
public sealed record PaidPage(string Number, PaymentWord Word, bool IsOwners, string? SessionId);

public sealed record NotStartedPage(string Number, Text Reason, bool CanTryAgain);
