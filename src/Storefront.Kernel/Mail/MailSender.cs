using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using MimeKit;
using Storefront.Kernel.Data;
using Storefront.Kernel.Outbox;

namespace Storefront.Kernel.Mail;

/// <summary>
/// Sends queued mail. A mail is held while one sender tries, so several nodes share the queue; if the connection breaks after the server took it,
/// it is sent once more under the same Message-ID, marked by X-Attempt.
/// </summary>
public sealed class MailSender(IServiceScopeFactory scopes, IMailTransport transport, IOptions<MailOptions> options, TimeProvider clock, ILogger<MailSender> log)
    : BackgroundService
{
    private static readonly TimeSpan _hold = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan _poll = TimeSpan.FromSeconds(1);

    /// <summary>Tries every mail that is due once. Returns how many were tried.</summary>
    public async Task<int> SendDueAsync(CancellationToken cancellation)
    {
        var tried = 0;
        while (await SendNextAsync(cancellation))
        {
            tried++;
        }

        return tried;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await SendDueAsync(stoppingToken);
                await Task.Delay(_poll, clock, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            // A database that is away must not end the sender: it tries again.
            catch (Exception failure)
            {
                log.LogError(failure, "The mail queue could not be read; trying again.");
                await Task.Delay(_poll, clock, stoppingToken);
            }
        }
    }

    private async Task<bool> SendNextAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<OutboxDb>();
        var now = clock.GetUtcNow();
        var next = await db.Mails.Where(mail => mail.SentAt == null && mail.ParkedAt == null && mail.NextTryAt <= now)
            .OrderBy(mail => mail.NextTryAt).Select(mail => (Guid?)mail.Id).FirstOrDefaultAsync(cancellation);
        if (next is null)
        {
            return false;
        }

        var taken = await db.WriteAsync(
            () => db.Mails.Where(mail => mail.Id == next && mail.SentAt == null && mail.NextTryAt <= now)
                .ExecuteUpdateAsync(set => set.SetProperty(mail => mail.NextTryAt, now + _hold), cancellation),
            cancellation);
        if (taken == 0)
        {
            return true;
        }

        var mail = await db.Mails.SingleAsync(mail => mail.Id == next, cancellation);
        try
        {
            await transport.SendAsync(Message(mail), cancellation);
            mail.Sent(clock.GetUtcNow());
        }
        // Whatever goes wrong with the server, the mail stays and is tried again.
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            mail.Fail($"{failure.GetType().Name}: {failure.Message}", clock.GetUtcNow());
            log.LogWarning("Mail {MailId} could not be sent for the {Failures}. time: {Error}", mail.Id, mail.Failures, failure.GetType().Name);
        }

        await db.SaveChangesAsync(cancellation);
        return true;
    }

    private MimeMessage Message(QueuedMail mail)
    {
        var from = new MailboxAddress(options.Value.FromName, options.Value.From);
        var message = new MimeMessage(
            [from], [MailboxAddress.Parse(mail.Recipient)], mail.Subject, new BodyBuilder { TextBody = mail.Body, HtmlBody = mail.Html }.ToMessageBody())
        {
            MessageId = $"{mail.Id:N}@{from.Domain}",
            Date = mail.QueuedAt,
        };
        message.Headers.Add("Content-Language", mail.Language.Tag);
        message.Headers.Add("Auto-Submitted", "auto-generated");
        if (mail.Failures > 0)
        {
            message.Headers.Add("X-Attempt", (mail.Failures + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        return message;
    }
}
