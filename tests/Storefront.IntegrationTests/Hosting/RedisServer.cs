using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Storefront.IntegrationTests.Hosting;

/// <summary>A real Redis of its own for one test, on a free port of this machine, which can be taken away and given back.</summary>
internal sealed class RedisServer : IDisposable
{
    private readonly int _port = FreePort();

    private Process? _process;

    public string Address => $"127.0.0.1:{_port}";

    public void Dispose() => Stop();

    public async Task StartAsync()
    {
        _process = Process.Start(new ProcessStartInfo("redis-server", ["--bind", "127.0.0.1", "--port", $"{_port}", "--save", "", "--appendonly", "no", "--loglevel", "warning"])
        {
            RedirectStandardOutput = true,
        });
        await Eventually.HoldsAsync(AnswersAsync, $"No Redis answers at {Address}.");
    }

    public void Stop()
    {
        _process?.Kill();
        _process?.WaitForExit();
        _process?.Dispose();
        _process = null;
    }

    private async Task<bool> AnswersAsync()
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(IPAddress.Loopback, _port, TestContext.Current.CancellationToken);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
