using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Storefront.StripeSandbox.Data;
using Storefront.StripeSandbox.Disputes;
using Storefront.StripeSandbox.Events;
using Storefront.StripeSandbox.Faults;
using Storefront.StripeSandbox.HostedPage;
using Storefront.StripeSandbox.PaymentIntents;
using Storefront.StripeSandbox.Refunds;
using Storefront.StripeSandbox.Sessions;
using Storefront.StripeSandbox.Webhooks;
using Storefront.StripeSandbox.Wire;

namespace Storefront.StripeSandbox;

/// <summary>Adds the sandbox to a host: the shop, or <see cref="StripeSandboxHost"/> where it runs alone.</summary>
public static class StripeSandboxModule
{
    /// <summary>Registers the sandbox; its options and its <see cref="SandboxFaults"/> can be resolved and changed at any time.</summary>
    public static IServiceCollection AddStripeSandbox(this IServiceCollection services, Action<StripeSandboxOptions> configure)
    {
        var options = new StripeSandboxOptions { DatabaseFile = "" };
        configure(options);
        if (options.DatabaseFile.Length == 0)
        {
            throw new ArgumentException("The Stripe sandbox needs a database file of its own.", nameof(configure));
        }

        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options).AddSingleton<SandboxFaults>().AddSingleton<SandboxAddress>().AddSingleton<KeysInUse>().AddSingleton<WriteGate>().AddSingleton<WebhookBell>();
        services.AddDbContext<SandboxDb>(Configure);
        services.AddScoped<SandboxWrites>().AddScoped<RequestIdentity>().AddScoped<Idempotency>().AddScoped<Expand>().AddScoped<EventLog>();
        services.AddScoped<CreateSession>().AddScoped<ExpireSession>();
        services.AddScoped<PaySession>().AddScoped<PaymentEnding>().AddScoped<SettleDebit>().AddScoped<OpenDispute>();
        services.AddScoped<CreateRefund>().AddScoped<SettleRefund>();
        services.AddScoped<PostWebhook>().AddScoped<DeliverEvent>();
        services.AddSingleton<PageFrame>();
        services.AddHostedService<PrepareDatabase>().AddHostedService<SandboxTimers>().AddHostedService<WebhookSender>();
        services.AddHttpClient(PostWebhook.ClientName, client => client.Timeout = TimeSpan.FromSeconds(20))
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false, UseCookies = false })
            .RemoveAllLoggers();
        return services;
    }

    /// <summary>Maps API (<c>/v1</c>), hosted page (<c>/pay</c>) and control (<c>/_sandbox</c>) below <paramref name="prefix"/>, such as <c>/dev/stripe</c>.</summary>
    public static void MapStripeSandbox(this IEndpointRouteBuilder endpoints, string prefix = "")
    {
        endpoints.ServiceProvider.GetRequiredService<SandboxAddress>().Prefix = prefix;
        var group = endpoints.MapGroup(prefix).DisableAntiforgery().ExcludeFromDescription();
        var api = group.MapGroup("/v1").AddEndpointFilter<ApiFilter>();
        api.MapSessions();
        api.MapPaymentIntents();
        api.MapCharges();
        api.MapRefunds();
        api.MapDisputes();
        api.MapEvents();
        api.MapFallback("/{**path}", Unknown);
        group.MapHostedPage();
        group.MapControl();
    }

    private static JsonObject Unknown(HttpContext http) =>
        throw new StripeError(404, "invalid_request_error", $"Unrecognized request URL ({http.Request.Method}: {http.Request.Path}). The sandbox speaks a part of Stripe's API only.");

    private static void Configure(IServiceProvider services, DbContextOptionsBuilder db)
    {
        db.UseSqlite(services.GetRequiredService<StripeSandboxOptions>().ConnectionString);

        // The timers ask every second; the shop's log is not the place for it.
        db.ConfigureWarnings(log => log.Log((RelationalEventId.CommandExecuted, LogLevel.Debug)));
    }
}
