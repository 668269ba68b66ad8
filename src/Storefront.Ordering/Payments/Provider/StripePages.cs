using System.Net;
using Storefront.Ordering.Orders;
using Stripe;
using Stripe.Checkout;

namespace Storefront.Ordering.Payments.Provider;

/// <summary>The only place that speaks with Stripe about payments. Everything is asked for by fetching; nothing that an event's body claims is believed.</summary>
public sealed class StripePages(StripeAccess access, IHttpClientFactory clients, PublicAddress address)
{
    /// <summary>Under which metadata key a page and its payment carry our own id.</summary>
    public const string PaymentKey = "payment";

    private const int NetworkRetries = 2;

    private const int PageSize = 100;

    private static readonly TimeSpan _clockDrift = TimeSpan.FromMinutes(2);

    private static readonly List<string> _wholePayment = ["payment_intent.latest_charge"];

    private StripeClient Client => new(new StripeClientOptions
    {
        ApiKey = access.ApiKey,
        ApiBase = access.ApiBase(),
        HttpClient = new SystemNetHttpClient(clients.CreateClient(StripeAccess.HttpClientName), NetworkRetries, enableTelemetry: false),
    });

    /// <summary>Opens a payment page. Sent again with the same payment it is the same page.</summary>
    public async Task<ProviderFacts> OpenAsync(Payment payment, Order order, CancellationToken cancellation)
    {
        var session = await AskingStripe.AskAsync(() => Client.V1.Checkout.Sessions.CreateAsync(
            PageRequest.Of(payment, order, address), new RequestOptions { IdempotencyKey = payment.Key }, cancellation));
        return StripeFacts.Of(session, null, access.IsLive);
    }

    /// <returns>Null if there is no such page.</returns>
    public async Task<ProviderFacts?> FindAsync(string sessionId, CancellationToken cancellation)
    {
        try
        {
            return await WholeAsync(
                await AskingStripe.AskAsync(() => Client.V1.Checkout.Sessions.GetAsync(sessionId, new SessionGetOptions { Expand = _wholePayment }, null, cancellation)),
                cancellation);
        }
        catch (ProviderException missing) when (missing.InnerException is StripeException { HttpStatusCode: HttpStatusCode.NotFound })
        {
            return null;
        }
    }

    /// <summary>Which page a payment intent belongs to.</summary>
    public async Task<string?> PageOfAsync(string intentId, CancellationToken cancellation)
    {
        var found = await AskingStripe.AskAsync(() => Client.V1.Checkout.Sessions.ListAsync(
            new SessionListOptions { PaymentIntent = intentId, Limit = 1 }, null, cancellation));
        return found.Data.Count == 0 ? null : found.Data[0].Id;
    }

    /// <summary>Looks for a page whose address we never learned, by our own id in it.</summary>
    public async Task<ProviderFacts?> SearchAsync(Payment lost, CancellationToken cancellation)
    {
        var made = new DateRangeOptions { GreaterThanOrEqual = (lost.OpenedAt - _clockDrift).UtcDateTime, LessThanOrEqual = (lost.ExpiresAt + _clockDrift).UtcDateTime };
        var id = lost.Id.ToString();
        var found = await AskingStripe.AskAsync(async () =>
        {
            await foreach (var session in Client.V1.Checkout.Sessions.ListAutoPagingAsync(new SessionListOptions { Created = made, Limit = PageSize }, null, cancellation))
            {
                if (session.Metadata?.GetValueOrDefault(PaymentKey) == id)
                {
                    return session.Id;
                }
            }

            return null;
        });
        return found is null ? null : await FindAsync(found, cancellation);
    }

    /// <summary>Closes an open page. Does nothing if it is not open; what it is instead, fetching tells.</summary>
    public async Task CloseAsync(string sessionId, CancellationToken cancellation)
    {
        try
        {
            await AskingStripe.AskAsync(() => Client.V1.Checkout.Sessions.ExpireAsync(sessionId, null, null, cancellation));
        }
        catch (ProviderException not) when (not.Problem == ProviderProblem.Refused && not.InnerException is StripeException { HttpStatusCode: HttpStatusCode.BadRequest })
        {
            // Paid, or closed already.
        }
    }

    /// <summary>Pages that customers went through since then, for comparing the books.</summary>
    public async Task<IReadOnlyList<ProviderFacts>> CompletedAsync(DateTimeOffset since, CancellationToken cancellation) => await AskingStripe.AskAsync(async () =>
    {
        List<ProviderFacts> completed = [];
        var asked = new SessionListOptions { Status = "complete", Created = new DateRangeOptions { GreaterThanOrEqual = since.UtcDateTime }, Limit = PageSize };
        await foreach (var session in Client.V1.Checkout.Sessions.ListAutoPagingAsync(asked, null, cancellation))
        {
            completed.Add(StripeFacts.Of(session, null, access.IsLive));
        }

        return completed;
    });

    /// <summary>One page of events as Stripe wrote them, the newest first.</summary>
    public async Task<string> EventsAsync(string query, CancellationToken cancellation)
    {
        var answer = await AskingStripe.AskAsync(() => Client.RawRequestAsync(HttpMethod.Get, "/v1/events?" + query, null, null, cancellation));
        return answer.Content;
    }

    private async Task<ProviderFacts> WholeAsync(Session session, CancellationToken cancellation)
    {
        var disputes = session.PaymentIntent?.LatestCharge?.Disputed is true
            ? (await AskingStripe.AskAsync(() => Client.V1.Disputes.ListAsync(new DisputeListOptions { PaymentIntent = session.PaymentIntentId, Limit = 1 }, null, cancellation))).Data
            : [];
        return StripeFacts.Of(session, disputes.Count == 0 ? null : disputes[0], access.IsLive);
    }
}
