namespace Storefront.StripeSandbox.Wire;

/// <summary>The first answer that was given under an idempotency key, replayed to whoever asks the same again.</summary>
internal sealed class IdempotentAnswer
{
    /// <summary>Stripe may forget a key after a day; then it makes a new object.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    public required string Key { get; init; }

    public required string Asked { get; init; }

    public required int Status { get; init; }

    public required string Body { get; init; }

    public required string RequestId { get; init; }

    public required long Created { get; init; }
}
