using System.Collections.Concurrent;
using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Storefront.Search.Indexing;

namespace Storefront.Benchmarks.Search;

/// <summary>
/// Asks for the same pages of results with the embedded engine and with a server, and sends what the second shop asked its server once more without the shop. What a
/// page costs more with a server than without should be little more than that server's own time. At last it asks with a server that takes every question and
/// answers none: the database answers instead.
/// </summary>
internal static class CompareEngines
{
    private const double MostOfTheServersTime = 1.3;

    public static Command Command()
    {
        var data = new Argument<DirectoryInfo>("data") { Description = "The folder with the shop's data." };
        var server = new Argument<string>("server") { Description = "The address of an Elasticsearch or OpenSearch server." };
        var texts = new Option<string[]>("--text") { Description = "What to search for.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => ["lamp", "laptop", "15 inch laptop", "usb cable", "printer ink"] };
        var rounds = new Option<int>("--rounds") { Description = "How often to ask for each.", DefaultValueFactory = _ => 60 };
        var command = new Command("engines", "Compare the page of results with the embedded engine and with a server.") { data, server, texts, rounds };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetRequiredValue(data).FullName,
            new Uri(parsed.GetRequiredValue(server)),
            [.. parsed.GetRequiredValue(texts).Select(text => "/en/search?q=" + Uri.EscapeDataString(text))],
            parsed.GetValue(rounds),
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string data, Uri server, IReadOnlyList<string> pages, int rounds, CancellationToken cancellation)
    {
        var embedded = await MeasureAsync(data, [], null, pages, rounds, cancellation);

        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        var away = await MeasureAsync(
            data, [("Search:Engine", "elasticsearch"), ("Search:Elasticsearch:Url", $"http://{silent.LocalEndpoint}")], null, pages, rounds, cancellation, hasIndex: false);

        // Through the proxy's handler each request of the page is kept, and sent again when the page is there.
        var asked = new Asked();
        var index = $"measured-{Guid.NewGuid():N}";
        var distributed = await MeasureAsync(
            data,
            [("Search:Engine", "elasticsearch"), ("Search:Elasticsearch:Url", server.AbsoluteUri), ("Search:Elasticsearch:Index", index), ("Search:Elasticsearch:AskMilliseconds", "5000")],
            asked,
            pages,
            rounds,
            cancellation);
        using var desk = new HttpClient(new SocketsHttpHandler()) { BaseAddress = server };
        foreach (var name in (await desk.GetStringAsync($"_cat/indices/{index}-*?h=index", cancellation)).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            (await desk.DeleteAsync(name.Trim(), cancellation)).EnsureSuccessStatusCode();
        }

        var limit = Percentile(embedded.Pages, 50) + MostOfTheServersTime * Percentile(distributed.Servers, 50);
        var holds = Percentile(distributed.Pages, 50) <= limit;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"page, embedded:          p50 {Percentile(embedded.Pages, 50):0.0} ms, p99 {Percentile(embedded.Pages, 99):0.0} ms"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"page, with the server:   p50 {Percentile(distributed.Pages, 50):0.0} ms, p99 {Percentile(distributed.Pages, 99):0.0} ms"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the server alone:        p50 {Percentile(distributed.Servers, 50):0.0} ms, p99 {Percentile(distributed.Servers, 99):0.0} ms ({distributed.Requests:0.0} requests a page)"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"page, the server silent: p50 {Percentile(away.Pages, 50):0.0} ms, p99 {Percentile(away.Pages, 99):0.0} ms, longest {away.Pages.Max():0.0} ms"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"limit (embedded + {MostOfTheServersTime} × server): {limit:0.0} ms: {(holds ? "holds" : "missed")}"));
        return holds ? 0 : 1;
    }

    private static async Task<Figures> MeasureAsync(string data, (string, string)[] settings, Asked? asked, IReadOnlyList<string> pages, int rounds, CancellationToken cancellation, bool hasIndex = true)
    {
        await using var shop = MeasuredShop.Start(data, keepsPages: false, settings: settings, services: services => asked?.Watch(services));
        using var visitor = shop.CreateClient();
        if (hasIndex)
        {
            await WaitForIndexAsync(shop.Services.GetRequiredService<IndexState>(), cancellation);
        }

        using var direct = new HttpClient(new SocketsHttpHandler());
        var figures = new Figures([], []);
        var requests = 0;
        for (var round = -rounds / 3; round < rounds; round++)
        {
            foreach (var page in pages)
            {
                asked?.Requests.Clear();
                var began = Stopwatch.GetTimestamp();
                (await visitor.GetAsync(page, cancellation)).EnsureSuccessStatusCode();
                var took = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
                began = Stopwatch.GetTimestamp();
                foreach (var (url, body) in asked?.Requests.ToArray() ?? [])
                {
                    using var content = new ByteArrayContent(body);
                    content.Headers.ContentType = new("application/json");
                    using var answer = await direct.PostAsync(url, content, cancellation);
                    if (!answer.IsSuccessStatusCode)
                    {
                        throw new InvalidOperationException($"{url} answers {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync(cancellation)}");
                    }
                }

                if (round >= 0)
                {
                    figures.Pages.Add(took);
                    figures.Servers.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
                    requests += asked?.Requests.Count ?? 0;
                }
            }
        }

        return figures with { Requests = (double)requests / figures.Pages.Count };
    }

    private static async Task WaitForIndexAsync(IndexState index, CancellationToken cancellation)
    {
        var began = Stopwatch.GetTimestamp();
        while (!index.IsWhole)
        {
            await Task.Delay(50, cancellation);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"index whole after {Stopwatch.GetElapsedTime(began).TotalSeconds:0.0} s"));
    }

    private static double Percentile(List<double> times, int percent) => times.Order().ElementAt((int)Math.Ceiling(times.Count * percent / 100.0) - 1);

    private sealed record Figures(List<double> Pages, List<double> Servers, double Requests = 0);

    private sealed class Asked
    {
        public ConcurrentQueue<(Uri Url, byte[] Body)> Requests { get; } = new();

        public void Watch(IServiceCollection services) => services.ConfigureHttpClientDefaults(client => client.AddHttpMessageHandler(() => new Watching(this)));

        private sealed class Watching(Asked asked) : DelegatingHandler
        {
            protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                if (request is { Method.Method: "POST", RequestUri: { } url, Content: { } content } && url.AbsolutePath.EndsWith("/_search", StringComparison.Ordinal))
                {
                    asked.Requests.Enqueue((url, await content.ReadAsByteArrayAsync(cancellationToken)));
                }

                return await base.SendAsync(request, cancellationToken);
            }
        }
    }
}
