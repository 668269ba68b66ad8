using System.Diagnostics;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Storefront.IntegrationTests.Kernel;
using Storefront.Search.Index;

namespace Storefront.IntegrationTests.Search;

/// <summary>A real server, and a wire between that is slow, breaks, and is mended.</summary>
[Trait("Database", "None")]
public sealed class WhenTheWireBreaks(SearchServers servers)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_slow_and_a_broken_wire_are_away_and_a_mended_one_answers_again()
    {
        var program = SharedFiles.Need("engines", "bin", "toxiproxy-server");
        using var wire = await Wire.StartAsync(program, await servers.NeedAsync("opensearch"));
        await using var unhurried = ElasticsearchEngine.Open(wire.Url, $"shop-{Guid.NewGuid():N}");
        var index = unhurried.Index();
        await TestedEngine.BuildAsync(index, SampleGoods.All, 1);
        Assert.Equal(6, (await index.AskAsync(new IndexQuery(), Stop)).Total);

        var alias = unhurried.GetRequiredService<Microsoft.Extensions.Options.IOptions<Storefront.Search.SearchOptions>>().Value.Elasticsearch.Index;
        await using var hurried = ElasticsearchEngine.Open(wire.Url, alias, askMilliseconds: 150);
        await wire.SpoilAsync("latency", new { latency = 60_000 });
        Assert.Contains("in time", (await Assert.ThrowsAsync<IndexAwayException>(() => hurried.Index().AskAsync(new IndexQuery(), Stop))).Message, StringComparison.Ordinal);
        await wire.MendAsync();

        await wire.SpoilAsync("reset_peer", new { timeout = 0 });
        await Assert.ThrowsAsync<IndexAwayException>(() => index.AskAsync(new IndexQuery(), Stop));
        await wire.MendAsync();

        await wire.SpoilAsync("limit_data", new { bytes = 120 });
        await Assert.ThrowsAsync<IndexAwayException>(() => index.AskAsync(new IndexQuery(), Stop));
        await wire.MendAsync();

        Assert.Equal(6, (await index.AskAsync(new IndexQuery(), Stop)).Total);
    }

    /// <summary>Toxiproxy between the shop and a server.</summary>
    private sealed class Wire : IDisposable
    {
        private readonly Process _process;
        private readonly HttpClient _desk;

        private Wire(Process process, HttpClient desk, string url) => (_process, _desk, Url) = (process, desk, url);

        public string Url { get; }

        public static async Task<Wire> StartAsync(string program, string upstream)
        {
            var (port, listen) = (SmallSmtpServer.FreePort(), SmallSmtpServer.FreePort());
            var start = new ProcessStartInfo(program, ["-host", "127.0.0.1", "-port", $"{port}"]) { RedirectStandardOutput = true, RedirectStandardError = true };
            var process = Process.Start(start)!;
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            var wire = new Wire(process, new HttpClient(new SocketsHttpHandler()) { BaseAddress = new Uri($"http://127.0.0.1:{port}") }, $"http://127.0.0.1:{listen}");
            await Eventually.HoldsAsync(
                async () =>
                {
                    try
                    {
                        return (await wire._desk.GetAsync("/version", Stop)).IsSuccessStatusCode;
                    }
                    catch (HttpRequestException)
                    {
                        return false;
                    }
                },
                "The wire does not start.");
            (await wire._desk.PostAsJsonAsync("/proxies", new { name = "search", listen = $"127.0.0.1:{listen}", upstream = new Uri(upstream).Authority }, Stop)).EnsureSuccessStatusCode();
            return wire;
        }

        public async Task SpoilAsync(string type, object attributes) =>
            (await _desk.PostAsJsonAsync("/proxies/search/toxics", new { name = "spoiled", type, attributes }, Stop)).EnsureSuccessStatusCode();

        public async Task MendAsync() => (await _desk.DeleteAsync("/proxies/search/toxics/spoiled", Stop)).EnsureSuccessStatusCode();

        public void Dispose()
        {
            _process.Kill();
            _process.WaitForExit();
            _process.Dispose();
            _desk.Dispose();
        }
    }
}
