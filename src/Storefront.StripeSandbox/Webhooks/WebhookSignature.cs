using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Storefront.StripeSandbox.Webhooks;

/// <summary>The Stripe-Signature header: HMAC-SHA256 over the time and the raw body.</summary>
internal static class WebhookSignature
{
    public static string Of(string body, string secret, DateTimeOffset at)
    {
        var time = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var hash = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{time}.{body}"));
        return $"t={time},v1={Convert.ToHexStringLower(hash)}";
    }
}
