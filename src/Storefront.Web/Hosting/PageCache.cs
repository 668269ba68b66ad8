using System.IO.Compression;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Storefront.Web.Hosting;

/// <summary>
/// Caches pages that are the same for everybody, by tag, and compressed: the work is done once. What an action names as its query keys is all that its key
/// varies on, besides the way of compressing. Pages with something personal on them are not compressed, because their length would tell of it (BREACH).
/// </summary>
public static class PageCache
{
    public const string Policy = "page";

    /// <summary>On every kept page: all of them show the sections in their header.</summary>
    public const string Tag = "page";

    public static IServiceCollection AddPageCache(this IServiceCollection services)
    {
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "text/csv", "text/markdown", "image/svg+xml"];
            compression.Providers.Add<BrotliCompressionProvider>();
            compression.Providers.Add<GzipCompressionProvider>();
        });
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Optimal);
        return services.AddOutputCache(cache =>
        {
            cache.SizeLimit = 64 * 1024 * 1024;
            // A feed of 20,000 goods is the largest.
            cache.MaximumBodySize = 16 * 1024 * 1024;
            cache.AddPolicy(Policy, builder => builder.AddPolicy<SameForEverybody>(), excludeDefaultPolicy: true);
        });
    }

    public static void UsePageCache(this IApplicationBuilder app) => app.UseOutputCache().UseWhen(
        context => context.GetEndpoint()?.Metadata.GetMetadata<OutputCacheAttribute>() is not null,
        pages => pages.UseResponseCompression()).UseWhen(
        context => context.GetEndpoint()?.Metadata is { } metadata && metadata.GetMetadata<OutputCacheAttribute>() is null && metadata.GetMetadata<NobodysOwnAttribute>() is not null,
        pages => pages.UseMiddleware<ResponseCompressionMiddleware>(Quickly(pages.ApplicationServices)));

    /// <summary>What is compressed for one request only is sent a little larger and much sooner.</summary>
    private static ResponseCompressionProvider Quickly(IServiceProvider services)
    {
        var quickly = new ResponseCompressionOptions { EnableForHttps = true };
        quickly.Providers.Add(new BrotliCompressionProvider(Options.Create(new BrotliCompressionProviderOptions { Level = CompressionLevel.Fastest })));
        quickly.Providers.Add(new GzipCompressionProvider(Options.Create(new GzipCompressionProviderOptions { Level = CompressionLevel.Fastest })));
        return new ResponseCompressionProvider(services, Options.Create(quickly));
    }

    /// <summary>One of few words, whatever a visitor writes into the header: else each spelling would be a copy in the cache.</summary>
    private static string Encoding(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding.Where(encoding => encoding.Quality is not 0).Select(encoding => encoding.Value).ToList();
        return accepted.Contains("br", StringSegmentComparer.OrdinalIgnoreCase) ? "br" : accepted.Contains("gzip", StringSegmentComparer.OrdinalIgnoreCase) ? "gzip" : "none";
    }

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
            context.Tags.Add(Tag);
            context.ResponseExpirationTimeSpan = TimeSpan.FromMinutes(5);
            context.CacheVaryByRules.QueryKeys = StringValues.Empty;

            // What is compressed is decided by the same word that the copy is kept under.
            var encoding = Encoding(context.HttpContext.Request);
            context.CacheVaryByRules.VaryByValues["encoding"] = encoding;
            context.HttpContext.Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
            context.HttpContext.Response.Headers[SpeculationRules.Header] = SpeculationRules.Reference;
            context.HttpContext.Request.Headers.AcceptEncoding = encoding == "none" ? StringValues.Empty : encoding;
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
