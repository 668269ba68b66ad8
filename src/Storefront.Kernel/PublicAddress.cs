using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;

namespace Storefront.Kernel;

/// <summary>
/// The shop's address as customers know it, for links in mails and at the payment service: Storefront:PublicUrl, or in Development the address that
/// the shop listens on. Never the Host header of a request, which whoever sends it may choose.
/// </summary>
public sealed class PublicAddress(IConfiguration configuration, IServer? server = null)
{
    private const string Fallback = "http://localhost:5000";

    public Uri Root => new(Given ?? Listening ?? Fallback);

    /// <summary>True where the shop is reached over TLS, so that its cookies may demand it.</summary>
    public bool IsSecure => Given?.StartsWith("https://", StringComparison.OrdinalIgnoreCase) is true;

    private string? Given => configuration["Storefront:PublicUrl"] is { Length: > 0 } given ? given : null;

    private string? Listening => server?.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()
        ?.Replace("://[::]", "://localhost", StringComparison.Ordinal)
        .Replace("://0.0.0.0", "://localhost", StringComparison.Ordinal)
        .Replace("://+", "://localhost", StringComparison.Ordinal)
        .Replace("://*", "://localhost", StringComparison.Ordinal);

    /// <summary>The full address of a path of the shop, such as <c>/en/account/reset</c>.</summary>
    public Uri Of(string path) => new(Root, path);
}
