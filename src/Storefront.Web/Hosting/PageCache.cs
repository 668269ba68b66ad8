using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Primitives;

namespace Storefront.Web.Hosting;

/// <summary>Caches pages that are the same for everybody, by tag. What an action names as its query keys is all that its key varies on.</summary>
public static class PageCache
{
    public const string Policy = "page";

    public static IServiceCollection AddPageCache(this IServiceCollection services) => services.AddOutputCache(cache =>
    {
        cache.SizeLimit = 64 * 1024 * 1024;
        cache.MaximumBodySize = 1024 * 1024;
        cache.AddPolicy(Policy, builder => builder.AddPolicy<SameForEverybody>(), excludeDefaultPolicy: true);
    });

    /// <summary>
    /// The framework's own policy keeps away from signed-in people; ours serves them too, because a cached page holds nothing of the visitor.
    /// A response that sets a cookie, or is not a plain success, is never kept.
    /// </summary>
    private sealed class SameForEverybody : IOutputCachePolicy
    {
        public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
        {
            var isRead = HttpMethods.IsGet(context.HttpContext.Request.Method) || HttpMethods.IsHead(context.HttpContext.Request.Method);
            context.EnableOutputCaching = context.AllowCacheLookup = context.AllowCacheStorage = isRead;
            context.AllowLocking = true;
            context.ResponseExpirationTimeSpan = TimeSpan.FromMinutes(5);
            context.CacheVaryByRules.QueryKeys = StringValues.Empty;
            return ValueTask.CompletedTask;
        }

        public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

        public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
        {
            var response = context.HttpContext.Response;
            if (response.StatusCode != StatusCodes.Status200OK || !StringValues.IsNullOrEmpty(response.Headers.SetCookie))
            {
                context.AllowCacheStorage = false;
            }

            return ValueTask.CompletedTask;
        }
    }
}
