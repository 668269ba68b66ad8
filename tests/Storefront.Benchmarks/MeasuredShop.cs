using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.DependencyInjection;
using Storefront.Web.Hosting;

namespace Storefront.Benchmarks;

/// <summary>The shop as it is, on a real port, with single caches taken out so that what is behind them can be measured.</summary>
internal sealed class MeasuredShop(string dataFolder, int port, bool keepsPages, bool keepsAnswers) : WebApplicationFactory<StorefrontOptions>
{
    public static MeasuredShop Start(string dataFolder, int port = 0, bool keepsPages = true, bool keepsAnswers = true)
    {
        var shop = new MeasuredShop(dataFolder, port, keepsPages, keepsAnswers);
        shop.UseKestrel(port);
        shop.StartServer();
        return shop;
    }

    public string Url => ClientOptions.BaseAddress.GetLeftPart(UriPartial.Authority);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("urls", $"http://127.0.0.1:{port}");
        builder.UseSetting("Storefront:DataFolder", dataFolder);
        builder.UseSetting("Serilog:MinimumLevel:Default", "Error");
        builder.ConfigureTestServices(services =>
        {
            if (!keepsPages)
            {
                services.AddSingleton<IOutputCacheStore, KeepsNothing>();
            }

            if (!keepsAnswers)
            {
                services.Configure<HybridCacheOptions>(options => options.DefaultEntryOptions = new HybridCacheEntryOptions
                {
                    Flags = HybridCacheEntryFlags.DisableLocalCache | HybridCacheEntryFlags.DisableDistributedCache,
                });
            }
        });
    }

    private sealed class KeepsNothing : IOutputCacheStore
    {
        public ValueTask EvictByTagAsync(string tag, CancellationToken cancellationToken) => ValueTask.CompletedTask;

        public ValueTask<byte[]?> GetAsync(string key, CancellationToken cancellationToken) => ValueTask.FromResult<byte[]?>(null);

        public ValueTask SetAsync(string key, byte[] value, string[]? tags, TimeSpan validFor, CancellationToken cancellationToken) => ValueTask.CompletedTask;
    }
}
