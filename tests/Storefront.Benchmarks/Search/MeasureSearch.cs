using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Storefront.Search.Embedded;

namespace Storefront.Benchmarks.Search;

/// <summary>How fast the embedded index is built and answers, in process, with the goods of an Icecat feed; and how well it ranks them, where judgments are given.</summary>
internal static class MeasureSearch
{
    private static readonly string[] _texts =
        ["lamp", "laptop", "15 inch laptop", "usb cable", "printer ink", "hdmi", "wireless mouse", "hp notebook", "external hard drive 1tb", "monitor 24", "keyboard", "usb-c charger", "notebok", "battery", "samsung galaxy case"];

    private static readonly string[] _prefixes = ["l", "la", "lap", "note", "hp n", "usb c", "dv7", "moni", "print", "wirel"];

    public static Command Command()
    {
        var feed = new Argument<FileInfo>("feed") { Description = "Goods as Icecat's JSON lines." };
        var judgments = new Option<FileInfo?>("--judgments") { Description = "A CSV of query, id and grade." };
        var rounds = new Option<int>("--rounds") { Description = "How often to ask for each text.", DefaultValueFactory = _ => 100 };
        var command = new Command("search", "Measure the embedded search in process.") { feed, judgments, rounds };
        command.SetAction((parsed, stop) => RunAsync(parsed.GetRequiredValue(feed).FullName, parsed.GetValue(judgments)?.FullName, parsed.GetValue(rounds), stop));
        return command;
    }

    private static async Task RunAsync(string feed, string? judgments, int rounds, CancellationToken stop)
    {
        var folder = Directory.CreateTempSubdirectory("storefront-search-").FullName;
        try
        {
            using var index = new EmbeddedIndex(folder);
            var goods = ReadGoods.Icecat(feed).ToList();
            var began = Stopwatch.GetTimestamp();
            await Judging.FillAsync(index, goods, stop);
            Say($"{goods.Count} goods described and indexed in {Stopwatch.GetElapsedTime(began).TotalSeconds:0.0} s");

            var judging = new Judging(index);
            string[] counted = [.. goods.SelectMany(product => product.Facts).Where(fact => fact.Key is not null).GroupBy(fact => fact.Code).OrderByDescending(same => same.Count()).Take(10).Select(same => same.Key)];
            await TimeAsync("results with facets", _texts, rounds, text => judging.FindAsync(text, "en", stop, counted: counted));
            await TimeAsync("suggestions", _prefixes, rounds, text => judging.SuggestAsync(text, "en", stop));
            if (judgments is not null)
            {
                var (raw, condensed, _) = await Relevance.NdcgAsync(judging, judgments, stop);
                var (gtin, name, number) = await Relevance.KnownItemAsync(judging, goods, 7, stop);
                var (recall, _) = await Relevance.TyposAsync(judging, index, goods, 500, stop);
                Say($"NDCG@10 raw {raw:0.000}, condensed {condensed:0.000}; known item first: by barcode {gtin:P1}, by name {name:P1}, by number {number:P1}; typing errors {recall:P1}");
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task TimeAsync<T>(string what, string[] texts, int rounds, Func<string, Task<T>> ask)
    {
        var times = new List<double>();
        for (var round = -rounds / 5; round < rounds; round++)
        {
            foreach (var text in texts)
            {
                var began = Stopwatch.GetTimestamp();
                await ask(text);
                if (round >= 0)
                {
                    times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
                }
            }
        }

        times.Sort();
        Say($"{what}: p50 {times[times.Count / 2]:0.0} ms, p99 {times[times.Count * 99 / 100]:0.0} ms of {times.Count}");
    }

    private static void Say(FormattableString words) => Console.WriteLine(words.ToString(CultureInfo.InvariantCulture));
}
