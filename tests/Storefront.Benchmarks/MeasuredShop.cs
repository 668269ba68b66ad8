using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Storefront.Web.Hosting;

namespace Storefront.Benchmarks;

/// <summary>The shop as it is, on a real port, with single caches taken out so that what is behind them can be measured.</summary>
internal sealed class MeasuredShop(string dataFolder, int port, bool keepsPages, bool keepsAnswers, IReadOnlyList<(string Key, string Value)> settings, Action<IServiceCollection>? andServices) : WebApplicationFactory<StorefrontOptions>
{
    public static MeasuredShop Start(
        string dataFolder, int port = 0, bool keepsPages = true, bool keepsAnswers = true, IReadOnlyList<(string Key, string Value)>? settings = null, Action<IServiceCollection>? services = null)
    {
        var shop = new MeasuredShop(dataFolder, port, keepsPages, keepsAnswers, settings ?? [], services);
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
        foreach (var (key, value) in settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureTestServices(services =>
        {
            if (!keepsPages)
            {
                Caches.TakeOutPages(services);
            }

            if (!keepsAnswers)
            {
                Caches.TakeOutAnswers(services);
            }

            andServices?.Invoke(services);
        });
    }
}
