using System.Net.Mime;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Storefront.Ordering.Payments.Inbox;
using Storefront.Web.Hosting;

namespace Storefront.Web.Ordering.Payments;

/// <summary>
/// Where Stripe's messages arrive. Knows no visitor and no session; the only thing that counts is the signature over the raw body. It answers 200 after the
/// message is kept, and never before; what it means is worked out afterwards.
/// </summary>
[ApiExplorerSettings(IgnoreApi = true), IgnoreAntiforgeryToken]
public sealed class WebhookController(WebhookSignature signature, RejectedWebhooks rejected, KeepProviderEvent keep) : ControllerBase
{
    /// <summary>Stripe's events have a few kilobytes.</summary>
    private const int MaxBody = 256 * 1024;

    [HttpPost(PaymentHosting.WebhookPath), RequestSizeLimit(MaxBody)]
    public async Task<IActionResult> Receive(CancellationToken cancellation)
    {
        if (!Request.HasJsonContentType())
        {
            return Answer(StatusCodes.Status415UnsupportedMediaType, "An event is JSON.");
        }

        string? body;
        try
        {
            body = await ReadAsync(cancellation);
        }
        catch (BadHttpRequestException broken)
        {
            return Answer(broken.StatusCode, "The body cannot be read.");
        }

        if (body is null)
        {
            return Answer(StatusCodes.Status413PayloadTooLarge, "That is too long for an event.");
        }

        if (!signature.IsGenuine(body, Request.Headers[WebhookSignature.Header]))
        {
            rejected.Add();
            return Answer(StatusCodes.Status400BadRequest, "The signature does not fit.");
        }

        if (EventFacts.Parse(body) is not { } facts)
        {
            return Answer(StatusCodes.Status400BadRequest, "That is no event.");
        }

        // Whether the sender still listens does not matter any more.
        var isNew = await keep.RunAsync(facts, wasDelivered: true, CancellationToken.None);
        return Answer(StatusCodes.Status200OK, isNew ? "Kept." : "Known.");
    }

    /// <returns>The raw body, or null if it is too long. Its length is counted, because a chunked one does not say it.</returns>
    private async Task<string?> ReadAsync(CancellationToken cancellation)
    {
        var bytes = new byte[MaxBody + 1];
        var length = await Request.Body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellation);
        return length > MaxBody ? null : Encoding.UTF8.GetString(bytes, 0, length);
    }

    private static ContentResult Answer(int status, string words) => new() { StatusCode = status, Content = words, ContentType = MediaTypeNames.Text.Plain };
}
