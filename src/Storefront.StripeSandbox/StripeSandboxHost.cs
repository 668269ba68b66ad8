using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Storefront.StripeSandbox;

/// <summary>The sandbox alone, at the root of its own address: for two shops on one database, and for tests that kill the shop.</summary>
public static class StripeSandboxHost
{
    /// <param name="url">Where to listen, such as <c>http://127.0.0.1:12111</c>; port 0 takes a free one.</param>
    /// <param name="configure">As for a sandbox inside the shop.</param>
    /// <param name="clock">The system's, unless a test brings its own.</param>
    public static WebApplication Build(string url, Action<StripeSandboxOptions> configure, TimeProvider? clock = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(url);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddRouting();
        if (clock is not null)
        {
            builder.Services.Replace(ServiceDescriptor.Singleton(clock));
        }

        builder.Services.AddStripeSandbox(configure);
        var app = builder.Build();
        app.MapStripeSandbox();
        return app;
    }
}
