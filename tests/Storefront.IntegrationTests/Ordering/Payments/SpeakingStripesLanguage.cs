using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Storefront.IntegrationTests.Ordering.Orders;
using Storefront.Kernel;
using Storefront.Ordering.Payments;
using Storefront.Ordering.Payments.Provider;

namespace Storefront.IntegrationTests.Ordering.Payments;

/// <summary>Every request that we send is checked by Stripe's own mock against the schema of its API.</summary>
public sealed class SpeakingStripesLanguage
{
    /// <summary>Fields that the mock is too old to know, each with the reason why we send it all the same. None today.</summary>
    private static readonly Dictionary<string, string> _notKnownYet = [];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("en")]
    [InlineData("en-eu")]
    [InlineData("zh-cn")]
    public async Task Each_request_passes_stripes_mock(string market)
    {
        var (port, securePort) = (FreePort(), FreePort());
        using var mock = Process.Start(new ProcessStartInfo(SharedFiles.Need("engines", "bin", "stripe-mock"), $"-http-addr 127.0.0.1:{port} -https-addr 127.0.0.1:{securePort}") { RedirectStandardOutput = true, RedirectStandardError = true })!;
        try
        {
            await ListensAsync(port);
            await using var shop = await Shop.OpenAsync();
            var order = await shop.PlaceAsync(market);
            var payment = Payment.Begin(order, 1, TimeProvider.System.GetUtcNow().AddMinutes(40), TimeProvider.System.GetUtcNow());
            using var recorder = new Recorder();
            var pages = new StripePages(
                new StripeAccess("sk_test_123", () => $"http://127.0.0.1:{port}", []), recorder, shop.Services.GetRequiredService<PublicAddress>());

            await pages.OpenAsync(payment, order, Stop);
            await pages.FindAsync("cs_test_123", Stop);
            await pages.PageOfAsync("pi_123", Stop);
            await pages.SearchAsync(payment, Stop);
            await pages.CloseAsync("cs_test_123", Stop);
            await pages.CompletedAsync(order.PlacedAt, Stop);
            await pages.EventsAsync("limit=100&created[gte]=1764000000&types[]=checkout.session.completed&types[]=charge.refunded&delivery_success=false", Stop);

            Assert.Empty(_notKnownYet);
            Assert.True(recorder.Answers.Count >= 7);
            Assert.All(recorder.Answers, answer => Assert.True(answer.Status == HttpStatusCode.OK, $"{answer.Request}: {answer.Status} {answer.Body}"));
        }
        finally
        {
            mock.Kill();
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static Task ListensAsync(int port) => Eventually.HoldsAsync(
        async () =>
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port, Stop);
                return true;
            }
            catch (SocketException)
            {
                return false;
            }
        },
        "Stripe's mock did not start.");

    /// <summary>Keeps what was asked and answered.</summary>
    private sealed class Recorder : DelegatingHandler, IHttpClientFactory
    {
        public Recorder()
            : base(new SocketsHttpHandler { UseProxy = false })
        {
        }

        public ConcurrentQueue<(string Request, HttpStatusCode Status, string Body)> Answers { get; } = new();

        public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var answer = await base.SendAsync(request, cancellationToken);
            Answers.Enqueue(($"{request.Method} {request.RequestUri!.PathAndQuery}", answer.StatusCode, answer.IsSuccessStatusCode ? "" : await answer.Content.ReadAsStringAsync(cancellationToken)));
            return answer;
        }
    }
}
