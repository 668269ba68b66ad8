using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;
using Storefront.Kernel;

namespace Storefront.Web.Hosting;

internal static class PublicAddressSetup
{
    /// <summary>Storefront:PublicUrl; without it (Production refuses to start so) the first address that the server listens on.</summary>
    public static IServiceCollection AddPublicAddress(this IServiceCollection services) => services.AddSingleton(provider => new PublicAddress(() =>
        provider.GetRequiredService<IOptions<StorefrontOptions>>().Value.PublicUrl is { Length: > 0 } configured
            ? new Uri(configured)
            : Listening(provider.GetService<IServer>())));

    private static Uri Listening(IServer? server)
    {
        // A verb and an in-memory test server listen nowhere.
        var first = server?.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "http://localhost:5000";

        // Kestrel says "any address" in ways that no browser opens.
        return new Uri(first.Replace("//[::]", "//localhost", StringComparison.Ordinal).Replace("//0.0.0.0", "//localhost", StringComparison.Ordinal)
            .Replace("//+", "//localhost", StringComparison.Ordinal).Replace("//*", "//localhost", StringComparison.Ordinal));
    }
}
