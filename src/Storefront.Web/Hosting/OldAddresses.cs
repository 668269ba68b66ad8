using Storefront.Content.Addresses;

namespace Storefront.Web.Hosting;

/// <summary>
/// Looks, when there is no such page, whether staff said where its address leads now; else counts the miss for them. Only pages of the shop: what is one
/// customer's own (orders, account) is never written down, and nobody is told which of it exists.
/// </summary>
internal static class OldAddresses
{
    private static readonly string[] _notPages = ["/office", "/dev", "/stripe", "/health", "/problem", "/favicon.ico"];

    private static readonly string[] _ownPages = ["orders", "account", "track", "cart", "checkout", "fragments"];

    public static void UseOldAddresses(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        await next(context);
        var response = context.Response;
        if (response.StatusCode != StatusCodes.Status404NotFound || response.HasStarted || !IsPage(context.Request))
        {
            return;
        }

        var path = context.Request.Path.Value!;
        if (await context.RequestServices.GetRequiredService<FindRedirect>().RunAsync(path, context.RequestAborted) is { } target)
        {
            response.StatusCode = StatusCodes.Status301MovedPermanently;
            response.Headers.Location = target;
            return;
        }

        var referrer = context.Request.GetTypedHeaders().Referer;
        context.RequestServices.GetRequiredService<MissedAddresses>().Note(path, referrer is { IsAbsoluteUri: true, Host.Length: > 0 and <= 253 } ? referrer.Host : null);
    });

    private static bool IsPage(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && request.Path is { HasValue: true } path
        && !_notPages.Any(start => path.StartsWithSegments(start, StringComparison.OrdinalIgnoreCase))
        && !_ownPages.Contains(path.Value.Split('/').ElementAtOrDefault(2) ?? "", StringComparer.OrdinalIgnoreCase);
}
