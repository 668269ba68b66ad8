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

    public static IServiceCollection AddRateLimits(this IServiceCollection services)
    {
        services.AddOptions<RateLimitsOptions>().BindConfiguration(RateLimitsOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        return services.AddRateLimiter(limiter =>
        {
            // Empty on purpose: the problem page for 429 says it in words.
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = SayWhenAsync;
            limiter.AddPolicy(SignIn, context => Partition(context, limits => limits.SignIn));
            limiter.AddPolicy(Register, context => Partition(context, limits => limits.Register));
            limiter.AddPolicy(Reset, context => Partition(context, limits => limits.Reset));
            limiter.AddPolicy(Track, context => Partition(context, limits => limits.Track));
            limiter.AddPolicy(Suggest, context => PartitionAll(context, limits => limits.Suggest));
            limiter.AddPolicy(Choose, context => Partition(context, limits => limits.Choose));
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

    private static RateLimitPartition<string> Partition(HttpContext context, Func<RateLimitsOptions, RateLimitsOptions.Limit> choose)
    {
        return HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)
            ? RateLimitPartition.GetNoLimiter("")
            : PartitionAll(context, choose);
    }

    private static RateLimitPartition<string> PartitionAll(HttpContext context, Func<RateLimitsOptions, RateLimitsOptions.Limit> choose)
    {
        var limit = choose(context.RequestServices.GetRequiredService<IOptions<RateLimitsOptions>>().Value);
        return RateLimitPartition.GetFixedWindowLimiter(
            Visitor(context.Connection.RemoteIpAddress),
            _ => new FixedWindowRateLimiterOptions { PermitLimit = limit.Permits, Window = TimeSpan.FromMinutes(limit.Minutes) });
    }

    private static ValueTask SayWhenAsync(OnRejectedContext rejected, CancellationToken cancellation)
    {
        if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
        {
            rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }

        return ValueTask.CompletedTask;
    }
}
