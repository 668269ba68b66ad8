using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Storefront.Catalog.Data;
using Storefront.Catalog.Importing;

namespace Storefront.Benchmarks.Kills;

/// <summary>
/// Kills the verb <c>import products</c> at one moment after another. Resumed, it must have made the very database of an import that nobody disturbed; undone, even by
/// an undoing that is itself killed, it must have left the one before.
/// </summary>
/// <param name="open">Makes a shop with goods in it, the same every time.</param>
internal sealed partial class KillImports(Func<Task<BuiltShop>> open, string feed, IProgress<string> progress)
{
    private const string Stock = "3";

    private readonly List<string> _troubles = [];

    /// <summary>What went wrong; empty if nothing did.</summary>
    /// <param name="moments">How many of the feed's rows are done when it is killed; negative: read, not written yet.</param>
    public async Task<IReadOnlyList<string>> RunAsync(IEnumerable<int> moments, CancellationToken cancellation)
    {
        var undisturbed = await open();
        var before = await DatabasePicture.OfGoodsAsync(undisturbed, cancellation);
        var run = await undisturbed.RunAsync(cancellation, "import", "products", feed, "--opening-stock", Stock);
        var (after, summary) = (await DatabasePicture.OfAllAsync(undisturbed, cancellation), LastLine(run));
        progress.Report($"undisturbed: {summary}");
        foreach (var moment in moments)
        {
            await ResumeAsync(moment, after, summary, before, cancellation);
            await UndoAsync(moment, before, cancellation);
        }

        return _troubles;
    }

    private async Task ResumeAsync(int moment, IReadOnlyDictionary<string, string> after, string summary, IReadOnlyDictionary<string, string> before, CancellationToken cancellation)
    {
        var shop = await open();
        var killed = await KillAsync(shop, moment, cancellation);
        progress.Report($"killed at {moment}: {killed.State}, {Applied(killed)} of {killed.Read} rows written");
        var resumed = await shop.RunAsync(cancellation, "import", "products", "--resume");

        // Nothing was written yet, or all was: then there is nothing to resume.
        if (killed.State is ImportState.Reading or ImportState.Finished)
        {
            var sentence = killed.State == ImportState.Reading ? "start it again" : "No import is interrupted";
            Expect(resumed.ExitCode == 1 && resumed.Complained.Contains(sentence, StringComparison.Ordinal), $"Resuming what was {killed.State} at {moment}: {resumed.ExitCode} {resumed.Complained}");
            resumed = killed.State == ImportState.Reading ? await shop.RunAsync(cancellation, "import", "products", feed, "--opening-stock", Stock) : new ProgramRun(0, summary, "");
        }

        Expect(LastLine(resumed) == summary, $"Resumed at {moment}: '{LastLine(resumed)}', not '{summary}'. {resumed.Complained}");
        Compare($"Resumed at {moment}", after, await DatabasePicture.OfAllAsync(shop, cancellation));

        var undone = await shop.RunAsync(cancellation, "import", "products", "--undo", $"{(await LastAsync(shop, cancellation)).Id}");
        Expect(undone.ExitCode == 0, $"Undoing what was resumed at {moment} failed: {undone.Complained}");
        Compare($"Resumed at {moment} and undone", before, await DatabasePicture.OfGoodsAsync(shop, cancellation));
    }

    private async Task UndoAsync(int moment, IReadOnlyDictionary<string, string> before, CancellationToken cancellation)
    {
        var shop = await open();
        var killed = await KillAsync(shop, moment, cancellation);
        string[] words = ["import", "products", "--undo", $"{killed.Id}"];
        using (var undoing = shop.Start(words))
        {
            await WaitAsync(shop, import => import.State is ImportState.Undoing or ImportState.Undone, undoing, cancellation);
            undoing.Kill();
            await undoing.WaitForExitAsync(cancellation);
        }

        if ((await LetTimePassAsync(shop, cancellation)).State != ImportState.Undone)
        {
            var resumed = await shop.RunAsync(cancellation, "import", "products", "--resume");
            Expect(resumed.ExitCode == 1 && resumed.Complained.Contains("undo it to the end", StringComparison.Ordinal), $"Resuming what is being undone: {resumed.ExitCode} {resumed.Complained}");
            var undone = await shop.RunAsync(cancellation, words);
            Expect(undone.ExitCode == 0, $"Undoing what was killed at {moment} failed: {undone.Complained}");
        }

        Compare($"Killed at {moment} and undone", before, await DatabasePicture.OfGoodsAsync(shop, cancellation));
    }

    private async Task<GoodsImport> KillAsync(BuiltShop shop, int moment, CancellationToken cancellation)
    {
        using var process = shop.Start("import", "products", feed, "--opening-stock", Stock);
        await WaitAsync(shop, import => moment < 0 ? import.Read >= -moment : Applied(import) >= moment, process, cancellation);
        process.Kill();
        await process.WaitForExitAsync(cancellation);
        return await LetTimePassAsync(shop, cancellation);
    }

    /// <summary>Looks again and again; ends, too, when the process has ended by itself.</summary>
    private static async Task WaitAsync(BuiltShop shop, Func<GoodsImport, bool> reached, System.Diagnostics.Process process, CancellationToken cancellation)
    {
        await using var inside = shop.Open();
        while (!process.HasExited)
        {
            await using var scope = inside.Services.CreateAsyncScope();
            var import = await scope.ServiceProvider.GetRequiredService<CatalogDb>().Imports.AsNoTracking().OrderByDescending(import => import.Id).FirstOrDefaultAsync(cancellation);
            if (import is not null && reached(import))
            {
                return;
            }

            await Task.Delay(2, cancellation);
        }
    }

    /// <summary>So long that nobody takes the import to be alive: its last word is dated back.</summary>
    private static async Task<GoodsImport> LetTimePassAsync(BuiltShop shop, CancellationToken cancellation)
    {
        await using (var inside = shop.Open())
        {
            await using var scope = inside.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<CatalogDb>().Imports.ExecuteUpdateAsync(set => set.SetProperty(import => import.TouchedAt, DateTimeOffset.UnixEpoch), cancellation);
        }

        return await LastAsync(shop, cancellation);
    }

    private static async Task<GoodsImport> LastAsync(BuiltShop shop, CancellationToken cancellation)
    {
        await using var inside = shop.Open();
        await using var scope = inside.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CatalogDb>().Imports.AsNoTracking().OrderByDescending(import => import.Id).FirstAsync(cancellation);
    }

    private static int Applied(GoodsImport import) => import.State == ImportState.Reading ? 0 : import.Created + import.Updated + import.Unchanged + import.Rejected;

    private void Compare(string when, IReadOnlyDictionary<string, string> expected, IReadOnlyDictionary<string, string> actual) =>
        _troubles.AddRange(DatabasePicture.Differences(expected, actual).Select(difference => $"{when}: {difference}"));

    private void Expect(bool holds, string otherwise)
    {
        if (!holds)
        {
            _troubles.Add(otherwise);
        }
    }

    private static string LastLine(ProgramRun run) => Summary().Matches(run.Said) is { Count: > 0 } lines ? lines[^1].Value : "";

    [GeneratedRegex("read=.*", RegexOptions.NonBacktracking)]
    private static partial Regex Summary();

    /// <summary>A feed in which new makers and attributes come all the way, titles repeat, and some rows are none.</summary>
    public static async Task WriteFeedAsync(string file, int rows, CancellationToken cancellation) => await File.WriteAllLinesAsync(
        file,
        Enumerable.Range(1, rows).Select(number => number % 97 == 0 ? "{ this is no row" : JsonSerializer.Serialize(new
        {
            id = $"feed-{number}",
            sku = $"F-{number}",
            title = $"Lamp {number % 250} of the feed",
            brand = $"Maker {number / 40}",
            price_cents = 500 + number,
            currency = "USD",
            ean = Array.Empty<string>(),
            short_description = $"The {number}. of {rows}.",
            attributes = new Dictionary<string, object> { ["t_colour"] = $"Colour {number % 7}", ["n_weight"] = number, [$"b_extra_{number / 15}"] = number % 2 == 0 },
        })),
        cancellation);
}
