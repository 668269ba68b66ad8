using Microsoft.Extensions.Http.Resilience;
using Polly;
using Storefront.Kernel;
using Storefront.Ordering.Payments;
using Storefront.Ordering.Payments.Inbox;
using Storefront.StripeSandbox;

namespace Storefront.Web.Hosting;

/// <summary>
/// Connects the shop to Stripe by the section "Stripe". In Development without a key it brings a sandbox of its own, which speaks the same language; there is
/// one way to pay, not two.
/// </summary>
internal static class PaymentHosting
{
    public const string SandboxPath = "/dev/stripe";

    public const string WebhookPath = "/stripe/webhook";

    public const string SandboxSecret = "whsec_sandbox";

    private const string SandboxKey = "sk_test_sandbox";

    /// <summary>For one try of several; the customer waits for all of them.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(5);

    /// <summary>For a sandbox of our own, whose first question waits until the shop listens.</summary>
    private static readonly TimeSpan _startPatience = TimeSpan.FromSeconds(30);

    public static IServiceCollection AddPaymentHosting(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment, bool workers)
    {
        var isMounted = BringsSandbox(configuration, environment);
        services.AddSingleton(provider => Access(provider, configuration, environment));
        var client = services.AddHttpClient(StripeAccess.HttpClientName, client => client.Timeout = isMounted ? _startPatience : _patience)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
            .RemoveAllLoggers();
        client.AddResilienceHandler("stripe", (pipeline, context) =>
        {
            pipeline.TimeProvider = context.ServiceProvider.GetRequiredService<TimeProvider>();
            pipeline.AddCircuitBreaker(NobodyWaits());
        });
        if (isMounted)
        {
            services.AddStripeSandbox(sandbox =>
            {
                sandbox.DatabaseFile = Path.Combine(Folders.Data(configuration), "stripe-sandbox.db");
                sandbox.WebhookPath = WebhookPath;
                sandbox.WebhookSecret = SandboxSecret;
            });
        }

        if (workers)
        {
            services.AddHostedService(provider => provider.GetRequiredService<InboxWorker>());
            if (isMounted)
            {
                services.AddTransient<AfterStart>();
                client.AddHttpMessageHandler<AfterStart>();
            }
        }

        return services;
    }

    public static void MapSandbox(this WebApplication app)
    {
        if (BringsSandbox(app.Configuration, app.Environment))
        {
            app.MapStripeSandbox(SandboxPath);
        }
    }

    /// <summary>The origin of a sandbox that runs alone: browsers have to be let go there. Null where it is Stripe itself or in our own process.</summary>
    public static string? SandboxOrigin(IConfiguration configuration) =>
        Uri.TryCreate(configuration["Stripe:ApiBase"], UriKind.Absolute, out var address) ? address.GetLeftPart(UriPartial.Authority) : null;

    /// <summary>
    /// After a few requests without an answer it is said at once that there is none, for a while, instead of letting everybody wait for it. An answer of any kind
    /// is one; trying again is Stripe's own library's business.
    /// </summary>
    private static HttpCircuitBreakerStrategyOptions NobodyWaits() => new()
    {
        FailureRatio = 0.5,
        MinimumThroughput = 3,
        SamplingDuration = TimeSpan.FromSeconds(30),
        BreakDuration = TimeSpan.FromSeconds(15),
        ShouldHandle = asked => ValueTask.FromResult(asked.Outcome.Exception is HttpRequestException or OperationCanceledException or IOException),
    };

    private static bool BringsSandbox(IConfiguration configuration, IHostEnvironment environment) =>
        environment.IsDevelopment() && Setting(configuration, "ApiKey") is null && Setting(configuration, "ApiBase") is null;

    private static StripeAccess Access(IServiceProvider provider, IConfiguration configuration, IHostEnvironment environment)
    {
        var address = provider.GetRequiredService<PublicAddress>();
        var isMounted = BringsSandbox(configuration, environment);
        var secrets = StripeAccess.Secrets(Setting(configuration, "WebhookSecret"));
        return new StripeAccess(
            Setting(configuration, "ApiKey") ?? SandboxKey,
            () => isMounted ? address.Of(SandboxPath).AbsoluteUri : Setting(configuration, "ApiBase")?.TrimEnd('/'),
            secrets.Count == 0 && environment.IsDevelopment() ? [SandboxSecret] : secrets);
    }

    private static string? Setting(IConfiguration configuration, string name) => configuration[$"Stripe:{name}"] is { Length: > 0 } given ? given : null;

    /// <summary>
    /// A sandbox in our own process answers only once the process listens, and the reconciler asks before. Where the system chooses the port, the address is
    /// not known any sooner either: the one that was asked for has port 0.
    /// </summary>
    private sealed class AfterStart(IHostApplicationLifetime lifetime, PublicAddress address) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (!lifetime.ApplicationStarted.IsCancellationRequested)
            {
                var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
                await started.Task.WaitAsync(cancellationToken);
                request.RequestUri = address.Of(request.RequestUri!.PathAndQuery);
            }

            return await base.SendAsync(request, cancellationToken);
        }
    }
}
