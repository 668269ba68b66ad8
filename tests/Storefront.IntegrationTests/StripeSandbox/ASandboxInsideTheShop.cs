using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Storefront.StripeSandbox;
using Stripe;
using Stripe.Checkout;

namespace Storefront.IntegrationTests.StripeSandbox;

public sealed class ASandboxInsideTheShop
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Lives_below_its_prefix_and_finds_the_shop_by_the_address_that_it_listens_on()
    {
        var folder = Directory.CreateTempSubdirectory("sandbox").FullName;
        var received = new ConcurrentQueue<string>();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddStripeSandbox(options =>
        {
            options.DatabaseFile = Path.Combine(folder, "stripe.db");
            options.WebhookPath = "/stripe/webhook";
            options.ApiKey = "sk_test_of_this_shop";
            options.Tick = TimeSpan.FromMilliseconds(50);
        });
        await using var shop = builder.Build();
        shop.MapStripeSandbox("/dev/stripe");
        shop.MapPost("/stripe/webhook", async (HttpContext http) =>
        {
            using var reader = new StreamReader(http.Request.Body);
            received.Enqueue(EventUtility.ConstructEvent(await reader.ReadToEndAsync(http.RequestAborted), http.Request.Headers["Stripe-Signature"], "whsec_sandbox").Type);
        });
        await shop.StartAsync(Cancellation);
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false };
        using var browser = new HttpClient(handler);
        var stripe = new StripeClient(new StripeClientOptions { ApiKey = "sk_test_of_this_shop", ApiBase = shop.Urls.First() + "/dev/stripe", HttpClient = new SystemNetHttpClient(browser, maxNetworkRetries: 0) });

        var session = await stripe.V1.Checkout.Sessions.CreateAsync(
            new SessionCreateOptions { Mode = "payment", SuccessUrl = "http://shop.example/ok", CustomerEmail = "a@b.example", LineItems = [RunningSandbox.Line("Kettle", 8900)] },
            null,
            Cancellation);
        Assert.StartsWith(shop.Urls.First() + "/dev/stripe/pay/cs_test_", session.Url, StringComparison.Ordinal);
        Assert.Contains("href=\"/dev/stripe/assets/sandbox.css\"", await browser.GetStringAsync(session.Url, Cancellation), StringComparison.Ordinal);
        var asked = await browser.PostAsync(session.Url, new FormUrlEncodedContent(new Dictionary<string, string> { ["method"] = "alipay" }), Cancellation);
        Assert.Equal($"/dev/stripe/pay/{session.Id}/authorise", asked.Headers.Location!.ToString());
        await browser.PostAsync(shop.Urls.First() + asked.Headers.Location, new FormUrlEncodedContent(new Dictionary<string, string> { ["answer"] = "complete" }), Cancellation);

        await Eventually.HoldsAsync(() => Task.FromResult(received.LastOrDefault() == "checkout.session.completed"), "The webhooks did not come.");
        Assert.Equal(["payment_intent.created", "payment_intent.requires_action", "charge.succeeded", "payment_intent.succeeded", "checkout.session.completed"], received);
        await shop.StopAsync(Cancellation);
        Directory.Delete(folder, recursive: true);
    }
}
