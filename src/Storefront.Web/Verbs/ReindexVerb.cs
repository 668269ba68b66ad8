using System.CommandLine;
using Storefront.Search.Data;
using Storefront.Search.Feed;
using Storefront.Search.Indexing;
using Storefront.Web.Hosting;

namespace Storefront.Web.Verbs;

/// <summary>Builds the search index anew. A running shop does it, so that its own index is the one that is exchanged; without one this process does.</summary>
internal static class ReindexVerb
{
    /// <summary>A running shop looks every second.</summary>
    private static readonly TimeSpan _pickUp = TimeSpan.FromSeconds(5);

    public static Command Create()
    {
        var reindex = new Command("reindex", "Build the search index anew from the database. Shoppers go on searching the old one until the new one is whole.");
        reindex.SetAction((_, cancellation) => AllVerbs.RunAsync(RunAsync, cancellation));
        return reindex;
    }

    private static async Task<int> RunAsync(IServiceProvider services, CancellationToken cancellation)
    {
        await Migration.RunAsync(services, cancellation);
        var db = services.GetRequiredService<SearchDb>();
        var clock = services.GetRequiredService<TimeProvider>();
        var request = RebuildRequest.Ask(clock.GetUtcNow());
        db.Add(request);
        await db.SaveChangesAsync(cancellation);
        var progress = new ProgressLine();
        var began = clock.GetTimestamp();
        while (clock.GetElapsedTime(began) < _pickUp && !request.IsRunning && request.EndedAt is null)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(200), clock, cancellation);
            await db.Entry(request).ReloadAsync(cancellation);
        }

        if (request.StartedAt is null)
        {
            progress.Report("No shop is running here; this process does it.");
            await services.GetRequiredService<RunRebuild>().RunAsync(request.Id, cancellation);
            await db.Entry(request).ReloadAsync(cancellation);
        }

        while (request.IsRunning && !request.FellSilent(clock.GetUtcNow()))
        {
            progress.Report($"{request.Written} documents written");
            await Task.Delay(TimeSpan.FromMilliseconds(500), clock, cancellation);
            await db.Entry(request).ReloadAsync(cancellation);
        }

        return await EndAsync(request);
    }

    private static async Task<int> EndAsync(RebuildRequest request)
    {
        if (request.Succeeded)
        {
            Console.WriteLine($"The new index answers: {request.Written} documents in {(request.EndedAt - request.StartedAt)!.Value.TotalSeconds:0.0} s.");
            return 0;
        }

        await Console.Error.WriteLineAsync(request.Note ?? "The shop that built it fell silent. The old index still answers; ask again.");
        return 1;
    }
}
