using System.Net.Sockets;
using System.Text;

namespace Storefront.IntegrationTests.Hosting;

/// <summary>What no client library would send, to the real server on a real port.</summary>
public sealed class SpeakingRawHttp
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task No_path_leads_to_a_file_that_is_not_served()
    {
        await using var shop = await ServeAsync();
        string[] paths =
        [
            "/media/..%2f..%2fappsettings.json", "/media/%2e%2e/%2e%2e/appsettings.json", "/media/%252e%252e/%252e%252e/appsettings.json", "/media/..%5c..%5cappsettings.json",
            "/media/..\\..\\appsettings.json", "/media/../../Storefront.sln", "/media/drawings/../../markets.yaml", "/media/drawings/..%2f..%2fmarkets.yaml",
            "/media/drawings/%2e%2e/%2e%2e/markets.yaml", "/..%2f..%2fStorefront.sln", "/css/..%2f..%2fREADME.md", "//etc/passwd", "/%2fetc%2fpasswd", "/media//etc/passwd",
            "/media/\\\\server\\share\\x", "/media/file:///etc/passwd", "/media/con", "/media/NUL.svg", "/media/drawings/x%00.svg", "/css/shop.css%00.png",
            "/media/%c0%ae%c0%ae/%c0%ae%c0%ae/appsettings.json", "/en/pages/..%2f..%2fmarkets", "/en/pages/%2e%2e%2fmarkets.yaml", "/dev/mailbox/..%2f..%2fstorefront.db",
            "/dev/mailbox/..%2fstorefront.db/html", "/appsettings.json%20", "/.git/config", "/web.config::$DATA",
        ];

        foreach (var path in paths)
        {
            var answer = await SayAsync(shop, $"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

            Assert.True(answer.StartsWith("HTTP/1.1 404", StringComparison.Ordinal) || answer.StartsWith("HTTP/1.1 400", StringComparison.Ordinal), $"{path}: {answer.Split('\r')[0]}");
            Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_message_without_an_end_is_cut_off()
    {
        await using var shop = await ServeAsync();
        using var client = new TcpClient();
        await client.ConnectAsync(shop.ClientOptions.BaseAddress.Host, shop.ClientOptions.BaseAddress.Port, TestContext.Current.CancellationToken);
        await using var stream = client.GetStream();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(_patience);
        var answer = ReadAsync(stream, patience.Token);
        var chunk = Encoding.ASCII.GetBytes("2000\r\n" + new string('x', 0x2000) + "\r\n");
        var sent = 0L;
        try
        {
            await stream.WriteAsync("POST /stripe/webhook HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"u8.ToArray(), patience.Token);
            while (!answer.IsCompleted)
            {
                await stream.WriteAsync(chunk, patience.Token);
                sent += chunk.Length;
            }
        }
        catch (IOException)
        {
            // The server has closed the connection.
        }

        Assert.StartsWith("HTTP/1.1 413", await answer, StringComparison.Ordinal);

        // What the shop reads ends at its limit; the rest is what fits into buffers on the way.
        Assert.True(sent < 50_000_000, $"{sent} bytes were taken.");
    }

    [Theory]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\n\r\n")]
    [InlineData("POST /stripe/webhook HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello")]
    [InlineData("POST /stripe/webhook HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\nhello\r\n0\r\n\r\n")]
    [InlineData("POST /stripe/webhook HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n5;\n\r\nhello\r\n0\r\n\r\n")]
    public async Task What_two_servers_could_read_in_two_ways_is_refused(string request)
    {
        await using var shop = await ServeAsync();

        Assert.StartsWith("HTTP/1.1 400", await SayAsync(shop, request), StringComparison.Ordinal);
    }

    private static async Task<Shop> ServeAsync()
    {
        var shop = await Shop.OpenAsync();
        shop.IsServed = true;
        shop.UseKestrel(0);
        shop.StartServer();
        return shop;
    }

    private static async Task<string> SayAsync(Shop shop, string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(shop.ClientOptions.BaseAddress.Host, shop.ClientOptions.BaseAddress.Port, TestContext.Current.CancellationToken);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request), TestContext.Current.CancellationToken);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(_patience);
        return await ReadAsync(stream, patience.Token);
    }

    /// <summary>The beginning of the answer.</summary>
    private static async Task<string> ReadAsync(NetworkStream stream, CancellationToken cancellation)
    {
        var buffer = new byte[16 * 1024];
        var length = await stream.ReadAtLeastAsync(buffer, 12, throwOnEndOfStream: false, cancellation);
        return Encoding.Latin1.GetString(buffer, 0, length);
    }
}
