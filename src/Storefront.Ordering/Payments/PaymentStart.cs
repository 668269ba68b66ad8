namespace Storefront.Ordering.Payments;

/// <param name="Url">The payment page; null when there is nothing to pay any more, or a payment is on its way already.</param>
public sealed record PaymentStart(string? Url);
