using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using MimeKit;

namespace Storefront.IntegrationTests.Kernel;

/// <summary>What the server does with one connection.</summary>
internal enum SmtpMood
{
    Friendly,

    /// <summary>Accepts the connection and says nothing.</summary>
    Silent,

    /// <summary>Takes the mail and closes the connection instead of confirming it.</summary>
    BreaksAfterData,

    /// <summary>Confirms the mail and closes the connection without waiting for the goodbye.</summary>
    LeavesWithoutGoodbye,
}

/// <summary>A mail server on a free port of this machine, friendly unless a test spoils its mood.</summary>
internal sealed class SmallSmtpServer : IAsyncDisposable
{
    private readonly TcpListener _listener;
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<MimeMessage> _received = new();
    private readonly ConcurrentQueue<string> _recipients = new();
    private readonly Task _serving;

    private SmallSmtpServer(int port)
    {
        _listener = new TcpListener(IPAddress.Loopback, port);
        _listener.Start();
        _serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public IReadOnlyList<MimeMessage> Received => [.. _received];

    /// <summary>Whom the envelopes named, accepted or not.</summary>
    public IReadOnlyList<string> Recipients => [.. _recipients];

    /// <summary>The moods of the next connections; after them, or without any, friendly.</summary>
    public ConcurrentQueue<SmtpMood> Moods { get; } = new();

    /// <summary>This mailbox is full, today: 452.</summary>
    public string? Full { get; set; }

    public static SmallSmtpServer Start(int port = 0) => new(port);

    /// <summary>A port on which nobody listens now.</summary>
    public static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    public (string Key, string Value)[] Settings => SettingsFor(Port);

    public static (string Key, string Value)[] SettingsFor(int port) =>
        [("Mail:Smtp:Host", "127.0.0.1"), ("Mail:Smtp:Port", $"{port}"), ("Mail:Smtp:Tls", "false"), ("Mail:Smtp:TimeoutSeconds", "2")];

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _serving;
        _stop.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                _ = TalkAsync(client, Moods.TryDequeue(out var mood) ? mood : SmtpMood.Friendly);
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or SocketException or ObjectDisposedException)
        {
        }
    }

    private async Task TalkAsync(TcpClient client, SmtpMood mood)
    {
        try
        {
            using (client)
            {
                await using var stream = client.GetStream();
                using var reader = new StreamReader(stream, Encoding.Latin1);
                await using var writer = new StreamWriter(stream, Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
                if (mood == SmtpMood.Silent)
                {
                    await Task.Delay(Timeout.Infinite, _stop.Token);
                }

                await writer.WriteLineAsync("220 small");
                while (await reader.ReadLineAsync(_stop.Token) is { } line && await AnswerAsync(line, mood, reader, writer))
                {
                }
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or IOException)
        {
        }
    }

    /// <summary>Returns false to close the connection.</summary>
    private async Task<bool> AnswerAsync(string line, SmtpMood mood, StreamReader reader, StreamWriter writer)
    {
        if (line.StartsWith("RCPT", StringComparison.OrdinalIgnoreCase))
        {
            _recipients.Enqueue(line);
            await writer.WriteLineAsync(Full is not null && line.Contains(Full, StringComparison.Ordinal) ? "452 mailbox full" : "250 ok");
            return true;
        }

        if (!line.StartsWith("DATA", StringComparison.OrdinalIgnoreCase))
        {
            var leaves = line.StartsWith("QUIT", StringComparison.OrdinalIgnoreCase);
            await writer.WriteLineAsync(leaves ? "221 bye" : "250 ok");
            return !leaves;
        }

        await writer.WriteLineAsync("354 go on");
        var message = new StringBuilder();
        while (await reader.ReadLineAsync(_stop.Token) is { } text && text != ".")
        {
            message.Append(text.StartsWith('.') ? text[1..] : text).Append("\r\n");
        }

        using var whole = new MemoryStream(Encoding.Latin1.GetBytes(message.ToString()));
        _received.Enqueue(await MimeMessage.LoadAsync(whole, _stop.Token));
        if (mood == SmtpMood.BreaksAfterData)
        {
            return false;
        }

        await writer.WriteLineAsync("250 taken");
        return mood != SmtpMood.LeavesWithoutGoodbye;
    }
}
