namespace Storefront.Ordering.Payments;

/// <summary>How Stripe is reached, and how its messages are known to be its own. Made by the host from the section "Stripe".</summary>
/// <param name="ApiBase">Asked each time, because a sandbox in our own process is found only once the server listens; null is Stripe itself.</param>
/// <param name="WebhookSecrets">Several while one is exchanged for another.</param>
public sealed record StripeAccess(string ApiKey, Func<string?> ApiBase, IReadOnlyList<string> WebhookSecrets)
{
    /// <summary>The named client that all requests to Stripe go through.</summary>
    public const string HttpClientName = "stripe";

    public const string Provider = "Stripe";

    /// <summary>Real money: <c>sk_live_…</c>, <c>rk_live_…</c>.</summary>
    public bool IsLive => ApiKey.Contains("_live_", StringComparison.Ordinal);

    /// <summary>From a setting that holds one secret, or several with commas between.</summary>
    public static IReadOnlyList<string> Secrets(string? setting) =>
        (setting ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
