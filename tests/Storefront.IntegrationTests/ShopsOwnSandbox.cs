using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Storefront.Ordering.Payments;
using Storefront.StripeSandbox;

namespace Storefront.IntegrationTests;

/// <summary>A shop under test has no network address: it reaches the sandbox that it brings, and the sandbox reaches it, through the server in memory.</summary>
internal static class ShopsOwnSandbox
{
    public static void Connect(IServiceCollection services)
    {
        if (services.Select(service => service.ImplementationInstance).OfType<StripeSandboxOptions>().SingleOrDefault() is not { } sandbox)
        {
            return;
        }

        sandbox.WebhookUrl = "http://localhost/stripe/webhook";
        sandbox.WebhookRetry = TimeSpan.FromMilliseconds(200);
        foreach (var client in new[] { StripeAccess.HttpClientName, "stripe-sandbox-webhooks" })
        {
            services.AddHttpClient(client).ConfigurePrimaryHttpMessageHandler(provider => new ToTheShop(provider.GetRequiredService<IServer>()));
        }
    }

    private sealed class ToTheShop(IServer server) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            new HttpMessageInvoker(((TestServer)server).CreateHandler()).SendAsync(request, cancellationToken);
    }
}
