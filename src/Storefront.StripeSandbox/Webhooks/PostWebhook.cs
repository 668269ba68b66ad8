using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.Logging;
using Storefront.StripeSandbox.Events;
using Storefront.StripeSandbox.Faults;
using Storefront.StripeSandbox.Wire;

namespace Storefront.StripeSandbox.Webhooks;

/// <summary>Posts one event to the shop, signed, and wrong in the ways that were asked for.</summary>
internal sealed partial class PostWebhook(IHttpClientFactory clients, SandboxAddress address, StripeSandboxOptions options, SandboxFaults faults, TimeProvider clock, ILogger<PostWebhook> log)
{
    /// <summary>The named client; a test that has no network address gives it a handler of its own.</summary>
    public const string ClientName = "stripe-sandbox-webhooks";

    /// <summary>The shop's answer, or null when it gave none.</summary>
    public async Task<int?> RunAsync(StripeEvent raised, CancellationToken cancellation)
    {
        if (address.WebhookUrl is not { } url)
        {
            return null;
        }

        var body = StripeJson.Text(EventJson.Of(raised, pendingWebhooks: 1));
        var answers = await Task.WhenAll(Enumerable.Range(0, Math.Max(1, faults.WebhookCopies)).Select(_ => PostAsync(url, body, cancellation)));
        return answers.FirstOrDefault(answer => answer is >= 200 and < 300) ?? answers[0];
    }

    private async Task<int?> PostAsync(string url, string body, CancellationToken cancellation)
    {
        var secret = faults.WebhooksWronglySigned ? options.WebhookSecret + "_another" : options.WebhookSecret;
        using var request = new HttpRequestMessage(HttpMethod.Post, url)
        {
            Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json", "utf-8")),
        };
        request.Headers.TryAddWithoutValidation("Stripe-Signature", WebhookSignature.Of(body, secret, clock.GetUtcNow() + faults.WebhookClockSkew));
        request.Headers.TryAddWithoutValidation("User-Agent", "Stripe/1.0 (sandbox)");
        try
        {
            using var client = clients.CreateClient(ClientName);
            using var answer = await client.SendAsync(request, cancellation);
            return (int)answer.StatusCode;
        }
        catch (Exception problem) when (problem is HttpRequestException or TaskCanceledException && !cancellation.IsCancellationRequested)
        {
            LogUnreachable(log, problem.Message);
            return null;
        }
    }

    [LoggerMessage(LogLevel.Information, "The Stripe sandbox could not post a webhook and will try again: {Problem}")]
    private static partial void LogUnreachable(ILogger log, string problem);
}
