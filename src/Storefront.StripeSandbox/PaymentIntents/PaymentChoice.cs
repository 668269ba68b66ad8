namespace Storefront.StripeSandbox.PaymentIntents;

/// <summary>What the customer chose on the hosted page.</summary>
internal sealed record PaymentChoice(string Method, string? Email)
{
    public TestCard? Card { get; init; }

    public int ExpiryMonth { get; init; } = 12;

    public int ExpiryYear { get; init; } = 2034;

    /// <summary>Whether a bank debit will be returned by the bank.</summary>
    public bool Returned { get; init; }
}
