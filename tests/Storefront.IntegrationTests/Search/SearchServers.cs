using System.Diagnostics;
using System.Net;
using System.Net.NetworkInformation;
using Storefront.IntegrationTests.Search;

[assembly: AssemblyFixture(typeof(SearchServers))]

namespace Storefront.IntegrationTests.Search;

/// <summary>The real search servers. Each starts when the first test needs it, serves the whole run, and is stopped at its end.</summary>
public sealed class SearchServers : IAsyncDisposable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Task<SearchServer>> _started = [];

    /// <summary>The address of one that answers.</summary>
    public async Task<string> NeedAsync(string kind)
    {
        var script = SharedFiles.Need("engines", "search.sh");
        Assert.SkipUnless(OnPath("java"), "Java is not installed, and the search servers need it.");
        Task<SearchServer> starting;
        lock (_lock)
        {
            if (!_started.TryGetValue(kind, out starting!))
            {
                _started[kind] = starting = SearchServer.StartAsync(script, kind, FreePort());
            }
        }

        return (await starting).Url;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var starting in _started.Values)
        {
            // One that did not start has failed the tests that need it, and shall not fail the others.
            await ((Task)starting).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (starting.IsCompletedSuccessfully)
            {
                (await starting).Dispose();
            }
        }
    }

    private static bool OnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    /// <summary>The runner serves 9201 to 9299 only, and takes the port a thousand above as well.</summary>
    private int FreePort()
    {
        var taken = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Select(listener => listener.Port).ToHashSet();
        return Enumerable.Range(9201 + _started.Count, 99 - _started.Count).First(port => !taken.Contains(port) && !taken.Contains(port + 1000));
    }
}

internal sealed class SearchServer : IDisposable
{
    private readonly Process _process;
    private readonly string _folder;

    private SearchServer(Process process, string folder, int port) => (_process, _folder, Url) = (process, folder, $"http://127.0.0.1:{port}");

    public string Url { get; }

    public static async Task<SearchServer> StartAsync(string script, string kind, int port)
    {
        var folder = Directory.CreateTempSubdirectory("storefront-search-").FullName;
        var start = new ProcessStartInfo("bash", ["-c", "exec bash \"$0\" \"$@\" > \"$LOG\" 2>&1", script, kind, $"{port}", folder]);
        start.Environment["LOG"] = Path.Combine(folder, "log");
        // A server that lives for a minute is faster without its second compiler, and leaves the processor to the other tests.
        start.Environment["JAVA_TOOL_OPTIONS"] = "-XX:TieredStopAtLevel=1";
        var server = new SearchServer(Process.Start(start)!, folder, port);
        await server.WaitAsync(kind);
        return server;
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task WaitAsync(string kind)
    {
        using var client = new HttpClient(new SocketsHttpHandler()) { BaseAddress = new Uri(Url), Timeout = TimeSpan.FromSeconds(5) };
        await Eventually.HoldsAsync(
            async () =>
            {
                Assert.False(_process.HasExited, $"{kind} did not start: {Log()}");
                try
                {
                    using var answer = await client.GetAsync("/_cluster/health?wait_for_status=yellow&timeout=2s", TestContext.Current.CancellationToken);
                    return answer.StatusCode == HttpStatusCode.OK;
                }
                catch (Exception notYet) when (notYet is HttpRequestException or TaskCanceledException)
                {
                    return false;
                }
            },
            () => Task.FromResult($"{kind} does not get ready: {Log()}"));
    }

    private string Log()
    {
        // Asked for before the shell has made it.
        if (!File.Exists(Path.Combine(_folder, "log")))
        {
            return "";
        }

        using var log = new StreamReader(new FileStream(Path.Combine(_folder, "log"), FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        var text = log.ReadToEnd();
        return text.Length > 2000 ? text[^2000..] : text;
    }
}
