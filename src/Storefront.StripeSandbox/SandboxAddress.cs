using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;

namespace Storefront.StripeSandbox;

/// <summary>Where the sandbox is, and where the shop is: known at the earliest when the server listens.</summary>
internal sealed class SandboxAddress(StripeSandboxOptions options, IServer server)
{
    /// <summary>The part before <c>/v1</c> and <c>/pay</c>; empty when the sandbox runs alone.</summary>
    public string Prefix { get; set; } = "";

    public string PublicBase(HttpContext http) =>
        options.PublicBase?.TrimEnd('/') ?? $"{http.Request.Scheme}://{http.Request.Host}{http.Request.PathBase}{Prefix}";

    public string? WebhookUrl => options.WebhookUrl ?? (options.WebhookPath is { } path && ServerBase() is { } start ? start + path : null);

    private string? ServerBase() => server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is { } listening
        ? listening.Replace("[::]", "localhost", StringComparison.Ordinal)
            .Replace("0.0.0.0", "localhost", StringComparison.Ordinal)
            .Replace("//+", "//localhost", StringComparison.Ordinal)
            .Replace("//*", "//localhost", StringComparison.Ordinal)
            .TrimEnd('/')
        : null;
}
