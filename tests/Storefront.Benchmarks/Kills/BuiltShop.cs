using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Storefront.Web.Hosting;

namespace Storefront.Benchmarks.Kills;

/// <summary>How a run of the built program ended.</summary>
internal sealed record ProgramRun(int ExitCode, string Said, string Complained);

/// <summary>The built program on one data folder, as processes of their own that can be killed and started again.</summary>
/// <param name="settings">In the form "Section:Key". The first data folder and address are the shop's own unless they are named.</param>
internal sealed class BuiltShop(string folder, params (string Key, string Value)[] settings)
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);

    private static readonly HttpClient _knocker = new(new SocketsHttpHandler { UseProxy = false }) { Timeout = TimeSpan.FromSeconds(10) };

    public string Folder => folder;

    /// <summary>The same after every start, as the payment pages lead back to it.</summary>
    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort()}");

    /// <summary>Starts the program with a verb; the caller reads or drains what it says.</summary>
    public Process Start(params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Storefront.Web.dll"), .. words])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_URLS"] = Address.GetLeftPart(UriPartial.Authority);
        foreach (var (key, value) in AllSettings())
        {
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>Runs a verb to its end.</summary>
    public async Task<ProgramRun> RunAsync(CancellationToken cancellation, params string[] words)
    {
        using var process = Start(words);
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
        try
        {
            await process.WaitForExitAsync(cancellation);
            return new ProgramRun(process.ExitCode, await said, await complained);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
            }
        }
    }

    /// <summary>Starts the shop and returns when it has shown a page, with the time from start to page.</summary>
    /// <exception cref="InvalidOperationException">It ended instead, or showed nothing for two minutes.</exception>
    public async Task<(Process Process, TimeSpan Took)> ServeAsync(CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var process = Start();
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var complaint = process.StandardError.ReadToEndAsync(cancellation);
        while (!await ShowsAPageAsync(cancellation))
        {
            if (process.HasExited || watch.Elapsed > _patience)
            {
                process.Kill();
                throw new InvalidOperationException($"The shop did not come up in {watch.Elapsed.TotalSeconds:0} s: {await complaint}");
            }

            await Task.Delay(20, cancellation);
        }

        return (process, watch.Elapsed);
    }

    /// <summary>What an address of the running shop answers.</summary>
    public Task<string> ReadAsync(string path, CancellationToken cancellation) => _knocker.GetStringAsync(new Uri(Address, path), cancellation);

    /// <summary>The shop's services in this process, without its workers, to look into its database.</summary>
    public WebApplication Open() =>
        ShopHost.Build([.. AllSettings().Select(setting => $"--{setting.Key}={setting.Value}"), "--environment=Development"], workers: false);

    private async Task<bool> ShowsAPageAsync(CancellationToken cancellation)
    {
        try
        {
            using var ready = await _knocker.GetAsync(new Uri(Address, "/health/ready"), cancellation);
            using var page = await _knocker.GetAsync(new Uri(Address, "/en"), cancellation);
            return ready.IsSuccessStatusCode && page.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private IEnumerable<(string Key, string Value)> AllSettings() =>
    [
        ("Storefront:DataFolder", folder),
        ("Storefront:PublicUrl", Address.GetLeftPart(UriPartial.Authority)),
        ("Serilog:MinimumLevel:Default", "Error"),
        .. settings,
    ];

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
