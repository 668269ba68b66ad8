using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Storefront.IntegrationTests.Hosting;

/// <summary>How a run of the built program ended.</summary>
internal sealed record ProgramRun(int ExitCode, string Said, string Complained);

/// <summary>The built program as a process of its own, in a temporary data folder unless the settings name one.</summary>
internal static class RunningProgram
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);

    public static async Task<ProgramRun> RunAsync(string[] words, params (string Name, string Value)[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("storefront-run-").FullName;
        try
        {
            using var process = Start(folder, words, settings);
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
            patience.CancelAfter(_patience);
            var (said, complained) = (process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
            try
            {
                await process.WaitForExitAsync(patience.Token);
                return new ProgramRun(process.ExitCode, await said, await complained);
            }
            finally
            {
                // It should have refused to start, and it runs.
                if (!process.HasExited)
                {
                    process.Kill();
                }
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Process Start(string folder, string[] words, (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Storefront.Web.dll"), .. words])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        start.Environment["Storefront__DataFolder"] = folder;
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>An address that somebody listens on already.</summary>
    public static TcpListener Occupy(out string address)
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        return listener;
    }
}
