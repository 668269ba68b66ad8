using System.Net;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Options;
using Storefront.Kernel;
using Storefront.Web.Accounts;
using Storefront.Web.Accounts.SignIn;

namespace Storefront.Web.Hosting;

/// <summary>What is asked of every request and every cookie before a page sees them.</summary>
internal static class FrontDoor
{
    /// <summary>Longest request body; a page that takes files raises it for itself.</summary>
    private const long MaxBody = 1024 * 1024;

    public static IServiceCollection AddFrontDoor(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddSecurityHeaders(environment.IsDevelopment(), PaymentHosting.SandboxOrigin(configuration));
        services.AddSingleton<ShopCookies>();
        services.AddSingleton<DeviceNote>().AddScoped<SignInCookie>().AddScoped<LetIn>();
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme).Configure<ShopCookies>((cookie, names) =>
        {
            cookie.EventsType = typeof(SignInCookie);
            cookie.SlidingExpiration = false;
            cookie.Cookie.Name = names.Name("sign-in");
            cookie.Cookie.Path = "/";
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SecurePolicy = names.IsSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.None;
        });
        services.AddAntiforgery();
        services.AddOptions<AntiforgeryOptions>().Configure<ShopCookies>((forgery, names) =>
        {
            forgery.Cookie.Name = names.Name("antiforgery");
            forgery.Cookie.Path = "/";
            forgery.Cookie.HttpOnly = true;
            forgery.Cookie.SameSite = SameSiteMode.Lax;
            forgery.Cookie.SecurePolicy = names.IsSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.None;
        });
        services.AddOptions<HostFilteringOptions>().Configure<PublicAddress>((filter, address) =>
        {
            // A health probe asks for the machine itself. Elsewhere than in Production the shop is reached under any name.
            filter.AllowedHosts = environment.IsProduction() ? [address.Root.Host, "localhost", "127.0.0.1", "[::1]"] : ["*"];
            filter.IncludeFailureMessage = false;
        });
        services.AddOptions<ForwardedHeadersOptions>().Configure<IOptions<StorefrontOptions>>((forwarded, shop) => Trust(forwarded, shop.Value.KnownProxies));
        services.Configure<Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions>(kestrel => kestrel.Limits.MaxRequestBodySize = MaxBody);
        services.Configure<FormOptions>(form => (form.ValueCountLimit, form.KeyLengthLimit, form.MultipartBodyLengthLimit) = (1000, 200, MaxBody));
        return services.AddRateLimits();
    }

    /// <summary>Whatever is not made for everybody is kept by nobody: a page that sets no caching of its own gets no-store.</summary>
    public static void UseNoStoreUnlessSaid(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            if (context.Response.Headers.CacheControl.Count == 0 && context.GetEndpoint()?.Metadata.GetMetadata<OutputCacheAttribute>() is null)
            {
                context.Response.Headers.CacheControl = "no-store";
            }

            return Task.CompletedTask;
        });
        return next(context);
    });

    /// <summary>Believes X-Forwarded-For and -Proto from the named proxies only. The forwarded host is believed from nobody: see <see cref="PublicAddress"/>.</summary>
    private static void Trust(ForwardedHeadersOptions forwarded, IReadOnlyList<string> proxies)
    {
        forwarded.ForwardedHeaders = proxies.Count == 0 ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        forwarded.ForwardLimit = null;
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (var proxy in proxies)
        {
            if (IPAddress.TryParse(proxy, out var address))
            {
                forwarded.KnownProxies.Add(address);
            }
            else
            {
                forwarded.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
            }
        }
    }
}
