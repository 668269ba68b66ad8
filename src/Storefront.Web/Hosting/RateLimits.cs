using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace Storefront.Web.Hosting;

/// <summary>Named limits for forms that invite guessing, and for what machines could ask too often: <c>[EnableRateLimiting(RateLimits.SignIn)]</c>. Opening a page is free, sending it counts.</summary>
public static class RateLimits
{
    public const string SignIn = "sign-in";

    public const string Register = "register";

    public const string Reset = "reset";

    public const string Track = "track";

    /// <summary>Counts reading, unlike the others.</summary>
    public const string Suggest = "suggest";

    public const string Choose = "choose";

    /// <summary>
    /// The framework's middleware never lets go of its limiter, whose timer then holds a closed shop, ten ticks a second, for as long as the process lives: hundreds
    /// of them in our tests. So the limiter is a service, which ends with the shop.
    /// </summary>
    public static IServiceCollection AddRateLimits(this IServiceCollection services)
    {
        services.AddOptions<RateLimitsOptions>().BindConfiguration(RateLimitsOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        return services.AddSingleton(_ => PartitionedRateLimiter.Create<HttpContext, (string, string)>(Partition));
    }

    public static IApplicationBuilder UseRateLimits(this IApplicationBuilder app)
    {
        var limiter = app.ApplicationServices.GetRequiredService<PartitionedRateLimiter<HttpContext>>();
        return app.Use(async (context, next) =>
        {
            if (Policy(context) is null)
            {
                await next(context);
                return;
            }

            using var lease = limiter.AttemptAcquire(context);
            if (lease.IsAcquired)
            {
                await next(context);
                return;
            }

            // Empty on purpose: the problem page for 429 says it in words.
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            if (lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
            {
                context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            }
        });
    }

    /// <summary>Who counts as one visitor: an IPv4 address, or the /64 network of an IPv6 one, because every household has all of that.</summary>
    internal static string Visitor(IPAddress? address)
    {
        if (address is { IsIPv4MappedToIPv6: true })
        {
            address = address.MapToIPv4();
        }

        return address switch
        {
            null => "unknown",
            { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes(), 0, 8),
            _ => address.ToString(),
        };
    }

    private static string? Policy(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>()?.PolicyName;

    private static RateLimitPartition<(string, string)> Partition(HttpContext context)
    {
        var policy = Policy(context)!;
        if (policy != Suggest && (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)))
        {
            return RateLimitPartition.GetNoLimiter((policy, ""));
        }

        var limit = Limit(policy, context.RequestServices.GetRequiredService<IOptions<RateLimitsOptions>>().Value);
        return RateLimitPartition.GetFixedWindowLimiter(
            (policy, Visitor(context.Connection.RemoteIpAddress)),
            _ => new FixedWindowRateLimiterOptions { PermitLimit = limit.Permits, Window = TimeSpan.FromMinutes(limit.Minutes) });
    }

    private static RateLimitsOptions.Limit Limit(string policy, RateLimitsOptions limits) => policy switch
    {
        SignIn => limits.SignIn,
        Register => limits.Register,
        Reset => limits.Reset,
        Track => limits.Track,
        Suggest => limits.Suggest,
        Choose => limits.Choose,
        _ => throw new InvalidOperationException($"There is no limit named '{policy}'."),
    };
}
