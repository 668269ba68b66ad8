using System.Collections.Concurrent;
using AngleSharp;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Storefront.StripeSandbox;
using Storefront.StripeSandbox.Faults;
using Stripe;
using Stripe.Checkout;

namespace Storefront.IntegrationTests.StripeSandbox;

/// <summary>A sandbox on a free port, Stripe's own client for it, a browser, and a shop that only writes down the webhooks it gets.</summary>
public sealed class RunningSandbox : IAsyncDisposable
{
    public const string Secret = "whsec_of_the_test";

    private readonly string _folder = Directory.CreateTempSubdirectory("sandbox").FullName;
    private readonly ConcurrentQueue<ReceivedWebhook> _received = new();
    private readonly HttpClient _browser = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });
    private WebApplication _sandbox = null!;
    private WebApplication _shop = null!;

    private RunningSandbox()
    {
    }

    public ShiftedClock Clock { get; } = new();

    public StripeClient Stripe { get; private set; } = null!;

    public string Address { get; private set; } = "";

    public SandboxFaults Faults => _sandbox.Services.GetRequiredService<SandboxFaults>();

    public HttpClient Browser => _browser;

    /// <summary>What the shop answers to a webhook.</summary>
    public int ShopAnswers { get; set; } = 200;

    public IReadOnlyList<ReceivedWebhook> Received => [.. _received];

    public static async Task<RunningSandbox> StartAsync()
    {
        var running = new RunningSandbox();
        running._shop = await running.OpenShopAsync();
        await running.OpenSandboxAsync();
        return running;
    }

    /// <summary>Stops the sandbox and starts it again on the same database file.</summary>
    public async Task RestartAsync()
    {
        await StopAsync(_sandbox);
        await OpenSandboxAsync();
    }

    public async Task<Session> CreateSessionAsync(Action<SessionCreateOptions>? change = null, string? key = null)
    {
        var options = new SessionCreateOptions
        {
            Mode = "payment",
            ClientReferenceId = "O-7K3M",
            CustomerEmail = "mara.ellison@post.example",
            SuccessUrl = "http://shop.example/orders/O-7K3M?session={CHECKOUT_SESSION_ID}",
            CancelUrl = "http://shop.example/cart",
            Locale = "en",
            Metadata = new() { ["order"] = "O-7K3M" },
            PaymentIntentData = new() { Metadata = new() { ["order"] = "O-7K3M" } },
            LineItems = [Line("Kettle K17, moss", 8900), Line("Scale filter F17", 600, 2), Line("Delivery", 1045)],
        };
        change?.Invoke(options);
        return await Stripe.V1.Checkout.Sessions.CreateAsync(options, key is null ? null : new RequestOptions { IdempotencyKey = key }, Cancellation);
    }

    public static SessionLineItemOptions Line(string name, long amount, long quantity = 1, string currency = "usd") => new()
    {
        Quantity = quantity,
        PriceData = new() { Currency = currency, UnitAmount = amount, ProductData = new() { Name = name } },
    };

    public Task<HttpResponseMessage> PayByCardAsync(Session session, string number) => PostAsync(session.Url, new()
    {
        ["method"] = "card",
        ["number"] = number,
        ["expiry"] = "12 / 34",
        ["cvc"] = "123",
    });

    public Task<HttpResponseMessage> PostAsync(string url, Dictionary<string, string> fields) => _browser.PostAsync(url, new FormUrlEncodedContent(fields), Cancellation);

    public Task<HttpResponseMessage> ControlAsync(HttpMethod method, string path, HttpContent? content = null) =>
        _browser.SendAsync(new HttpRequestMessage(method, Address + "/_sandbox" + path) { Content = content }, Cancellation);

    public static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage answer)
    {
        var context = BrowsingContext.New(AngleSharp.Configuration.Default);
        return (IHtmlDocument)await context.OpenAsync(async request => request.Content(await answer.Content.ReadAsStringAsync(Cancellation)), Cancellation);
    }

    /// <summary>Waits until the shop has got what is expected; fails when it does not come.</summary>
    public Task<IReadOnlyList<ReceivedWebhook>> WaitForAsync(Func<IReadOnlyList<ReceivedWebhook>, bool> expected) => Eventually.FindsAsync(
        () => Task.FromResult(Received is var received && expected(received) ? received : null),
        () => Task.FromResult("Received only: " + string.Join(", ", Received.Select(webhook => webhook.Type))));

    public Task<IReadOnlyList<ReceivedWebhook>> WaitForAsync(string type) => WaitForAsync(received => received.Any(webhook => webhook.Type == type));

    public void Forget() => _received.Clear();

    public async ValueTask DisposeAsync()
    {
        await StopAsync(_sandbox);
        await StopAsync(_shop);
        _browser.Dispose();
        using (var connection = new SqliteConnection(new StripeSandboxOptions { DatabaseFile = Path.Combine(_folder, "stripe.db") }.ConnectionString))
        {
            // Not all pools: a shop of another test on a full disk cannot open its database again.
            SqliteConnection.ClearPool(connection);
        }

        Directory.Delete(_folder, recursive: true);
    }

    private static async Task StopAsync(WebApplication app)
    {
        await app.StopAsync(CancellationToken.None);
        await app.DisposeAsync();
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private async Task OpenSandboxAsync()
    {
        _sandbox = StripeSandboxHost.Build(
            "http://127.0.0.1:0",
            options =>
            {
                options.DatabaseFile = Path.Combine(_folder, "stripe.db");
                options.WebhookSecret = Secret;
                options.WebhookUrl = _shop.Urls.First() + "/stripe/webhook";
                options.Tick = TimeSpan.FromMilliseconds(50);
                options.WebhookRetry = TimeSpan.FromMilliseconds(100);
            },
            Clock);
        await _sandbox.StartAsync(Cancellation);
        Address = _sandbox.Urls.First();
        Stripe = new StripeClient(new StripeClientOptions
        {
            ApiKey = "sk_test_of_the_test",
            ApiBase = Address,
            HttpClient = new SystemNetHttpClient(new HttpClient(new SocketsHttpHandler { UseProxy = false }), maxNetworkRetries: 0),
        });
    }

    private async Task<WebApplication> OpenShopAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var shop = builder.Build();
        shop.MapPost("/stripe/webhook", async (HttpContext http) =>
        {
            using var reader = new StreamReader(http.Request.Body);
            _received.Enqueue(new ReceivedWebhook(await reader.ReadToEndAsync(http.RequestAborted), http.Request.Headers["Stripe-Signature"].ToString()));
            return Results.StatusCode(ShopAnswers);
        });
        await shop.StartAsync(Cancellation);
        return shop;
    }
}
