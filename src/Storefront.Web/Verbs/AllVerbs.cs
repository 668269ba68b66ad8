using System.CommandLine;
using Storefront.Web.Hosting;

namespace Storefront.Web.Verbs;

/// <summary>The command line: <c>dotnet run --project src/Storefront.Web -- verb</c>.</summary>
internal static class AllVerbs
{
    public static IEnumerable<Command> Create() =>
        [Serve(), MigrateVerb.Create(), SeedVerb.Create(), VerifyVerb.Create(), StaffVerb.Create(), ImportVerb.Create(), ReindexVerb.Create(), StripeSandboxVerb.Create()];

    /// <summary>Runs a verb against the configured shop, without its workers. A shop that cannot start is said in one sentence; the exit code is then 1.</summary>
    public static async Task<int> RunAsync(Func<IServiceProvider, CancellationToken, Task<int>> verb, CancellationToken cancellation)
    {
        try
        {
            await using var shop = ShopHost.Build([], workers: false);
            await using var scope = shop.Services.CreateAsyncScope();
            return await verb(scope.ServiceProvider, cancellation);
        }
        // Ctrl+C, or whoever ends services. What was written stands, and the verb's next run says how it goes on.
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync("Stopped before it was done.");
            return 1;
        }
        catch (Exception failure) when (StartFailure.Sentence(failure) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return 1;
        }
    }

    private static Command Serve()
    {
        var serve = new Command("serve", "Run the shop (the default).") { TreatUnmatchedTokensAsErrors = false };
        serve.SetAction((parsed, cancellation) => ShopHost.ServeAsync([.. parsed.UnmatchedTokens], cancellation));
        return serve;
    }
}
