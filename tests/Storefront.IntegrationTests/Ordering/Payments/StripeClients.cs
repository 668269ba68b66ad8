using Microsoft.Extensions.DependencyInjection;
using Storefront.Kernel;
using Storefront.Ordering.Payments;
using Stripe;
using Stripe.Checkout;

namespace Storefront.IntegrationTests.Ordering.Payments;

/// <summary>Somebody at Stripe's own desk: works on the sandbox past the shop.</summary>
internal static class StripeClients
{
    public static StripeClient At(Shop shop)
    {
        var access = shop.Services.GetRequiredService<StripeAccess>();
        var http = new HttpClient(shop.Server.CreateHandler());
        return new StripeClient(new StripeClientOptions { ApiKey = access.ApiKey, ApiBase = access.ApiBase(), HttpClient = new SystemNetHttpClient(http, 0) });
    }

    /// <summary>Opens a payment page; says its address.</summary>
    public static async Task<string> OpenAsync(Shop shop, string payment, Money amount, string? currency = null)
    {
        Dictionary<string, string> metadata = new() { ["payment"] = payment };
        var session = await At(shop).V1.Checkout.Sessions.CreateAsync(
            new SessionCreateOptions
            {
                Mode = "payment",
                SuccessUrl = "http://localhost/en",
                CustomerEmail = "mara.ellison@post.example",
                Metadata = metadata,
                PaymentIntentData = new SessionPaymentIntentDataOptions { Metadata = metadata },
                LineItems =
                [
                    new()
                    {
                        Quantity = 1,
                        PriceData = new() { Currency = currency ?? amount.Currency.Code.ToLowerInvariant(), UnitAmount = amount.Minor, ProductData = new() { Name = "By hand" } },
                    },
                ],
            },
            null,
            TestContext.Current.CancellationToken);
        return new Uri(session.Url).PathAndQuery;
    }
}
