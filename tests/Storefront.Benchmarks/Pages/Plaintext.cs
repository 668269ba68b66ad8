using System.CommandLine;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Storefront.Benchmarks.Pages;

/// <summary>A server that says "Hello, World!" and nothing else: what this machine can do at most, to which the shop's rates are put in proportion.</summary>
internal static class Plaintext
{
    public static Command Command()
    {
        var url = new Argument<string>("url") { Description = "Where to listen, such as http://127.0.0.1:5099." };
        var command = new Command("plaintext", "Serve a bare text, as the measure for page rates.") { url };
        command.SetAction(async (parsed, cancellation) =>
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            var app = builder.Build();
            app.MapGet("/", () => "Hello, World!");
            app.Urls.Add(parsed.GetRequiredValue(url));
            await app.RunAsync(cancellation);
        });
        return command;
    }
}
