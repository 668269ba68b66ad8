using System.Net;
using System.Net.Sockets;
using Storefront.Benchmarks.Kills;

namespace Storefront.IntegrationTests.Hosting;

/// <summary>The built program as a process of its own, in a temporary data folder unless the settings name one.</summary>
internal static class RunningProgram
{
    /// <summary>It should have refused to start long before; if it runs, it is ended.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);

    public static async Task<ProgramRun> RunAsync(string[] words, params (string Name, string Value)[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("storefront-run-").FullName;
        try
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
            patience.CancelAfter(_patience);
            return await new BuiltShop(folder, settings).RunAsync(patience.Token, words);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
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
