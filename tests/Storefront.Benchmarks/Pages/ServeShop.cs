using System.CommandLine;

namespace Storefront.Benchmarks.Pages;

/// <summary>Serves the shop for a load tool.</summary>
internal static class ServeShop
{
    public static Command Command()
    {
        var data = new Argument<DirectoryInfo>("data") { Description = "The folder with the shop's data." };
        var port = new Argument<int>("port") { Description = "Where to listen on 127.0.0.1." };
        var without = new Option<string[]>("--without") { Description = "A cache to take out: pages (the output cache), answers (HybridCache).", AllowMultipleArgumentsPerToken = true };
        var command = new Command("shop", "Serve the shop, with or without its caches.") { data, port, without };
        command.SetAction(async (parsed, cancellation) =>
        {
            var taken = parsed.GetValue(without) ?? [];
            await using var shop = MeasuredShop.Start(
                parsed.GetRequiredValue(data).FullName, parsed.GetValue(port), keepsPages: !taken.Contains("pages"), keepsAnswers: !taken.Contains("answers"));
            await Console.Out.WriteLineAsync(shop.Url);
            await Task.Delay(Timeout.Infinite, cancellation).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        });
        return command;
    }
}
