using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace Storefront.IntegrationTests.Ordering.Payments;

/// <summary>Messages to the webhook, signed as Stripe signs them, or not quite.</summary>
internal static class SignedEvents
{
    public const string Secret = "whsec_sandbox";

    public static string Event(string id, string type = "checkout.session.completed", string about = """{"object":"checkout.session","id":"cs_test_nobody","metadata":{}}""", bool live = false) =>
        $$$"""{"id":"{{{id}}}","object":"event","created":1764000000,"livemode":{{{(live ? "true" : "false")}}},"type":"{{{type}}}","data":{"object":{{{about}}} }}""";

    public static string Sign(string body, string secret = Secret, int skewSeconds = 0)
    {
        var time = (TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() + skewSeconds).ToString(CultureInfo.InvariantCulture);
        return $"t={time},v1={Hash(body, time, secret)}";
    }

    public static string Hash(string body, string time, string secret) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{time}.{body}")));

    public static async Task<HttpResponseMessage> PostAsync(Shop shop, string body, string? signature, string contentType = "application/json")
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/stripe/webhook") { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        if (signature is not null)
        {
            request.Headers.TryAddWithoutValidation("Stripe-Signature", signature);
        }

        return await shop.CreateClient().SendAsync(request, TestContext.Current.CancellationToken);
    }
}
