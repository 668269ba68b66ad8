using System.Globalization;
using Stripe;

namespace Storefront.Ordering.Payments.Inbox;

/// <summary>Whether a message is the provider's own: signed over its raw bytes with one of our secrets, within five minutes of now.</summary>
public sealed class WebhookSignature(StripeAccess access, TimeProvider clock)
{
    public const string Header = "Stripe-Signature";

    private const int MaxLength = 2000;

    private const long ToleranceSeconds = 300;

    public bool IsGenuine(string body, string? signature)
    {
        if (signature is not { Length: > 0 and <= MaxLength } || !IsNow(signature))
        {
            return false;
        }

        // All are tried, so that the time taken does not tell which one fits.
        var isGenuine = false;
        foreach (var secret in access.WebhookSecrets)
        {
            isGenuine |= Fits(body, signature, secret);
        }

        return isGenuine;
    }

    /// <summary>Stripe's own check looks only for messages that are too old; one from the future could be kept and used later.</summary>
    private bool IsNow(string signature)
    {
        var times = signature.Split(',').Select(part => part.Trim()).Where(part => part.StartsWith("t=", StringComparison.Ordinal)).ToList();
        return times.Count == 1
            && long.TryParse(times[0].AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out var time)
            && Math.Abs(clock.GetUtcNow().ToUnixTimeSeconds() - time) <= ToleranceSeconds;
    }

    private bool Fits(string body, string signature, string secret)
    {
        try
        {
            EventUtility.ValidateSignature(body, signature, secret, ToleranceSeconds, clock.GetUtcNow().ToUnixTimeSeconds());
            return true;
        }
        catch (StripeException)
        {
            return false;
        }
    }
}
