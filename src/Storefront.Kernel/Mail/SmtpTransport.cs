using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;

namespace Storefront.Kernel.Mail;

internal sealed class SmtpTransport(IOptions<MailOptions> options) : IMailTransport
{
    public async Task SendAsync(MimeMessage message, CancellationToken cancellation)
    {
        var smtp = options.Value.Smtp;
        using var client = new SmtpClient { Timeout = smtp.TimeoutSeconds * 1000 };

        // A server that accepts the connection and then says nothing must not hold the queue.
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(TimeSpan.FromSeconds(smtp.TimeoutSeconds));
        await client.ConnectAsync(smtp.Host!, smtp.Port, smtp.Tls ? SecureSocketOptions.StartTls : SecureSocketOptions.None, deadline.Token);
        if (smtp.Username is { Length: > 0 } username)
        {
            await client.AuthenticateAsync(username, smtp.Password ?? "", deadline.Token);
        }

        var handedOver = new HandedOver();
        try
        {
            await client.SendAsync(message, deadline.Token, handedOver);
        }
        // A refusal in words is an answer; anything else after the last byte is not.
        catch (Exception broken) when (handedOver.IsWhole && broken is not SmtpCommandException)
        {
            throw new DeliveryUnknownException(broken);
        }

        await TakeLeaveAsync(client, deadline.Token);
    }

    /// <summary>The server has the mail; that it does not say goodbye changes nothing.</summary>
    private static async Task TakeLeaveAsync(SmtpClient client, CancellationToken cancellation)
    {
        try
        {
            await client.DisconnectAsync(quit: true, cancellation);
        }
        catch (Exception rude) when (rude is IOException or OperationCanceledException or SmtpProtocolException or SmtpCommandException or SocketException)
        {
            // Disposing the client closes the connection.
        }
    }

    private sealed class HandedOver : ITransferProgress
    {
        public bool IsWhole { get; private set; }

        public void Report(long bytesTransferred, long totalSize) => IsWhole = bytesTransferred >= totalSize;

        public void Report(long bytesTransferred)
        {
        }
    }
}
