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
/// Sends queued mail. A mail is held while one sender tries, so several nodes share the queue; if nobody knows whether the server took it (the connection
/// broke, the process was killed), it is sent once more under the same Message-ID, marked by X-Attempt, and then left to a person.
/// </summary>
public sealed class MailSender(IServiceScopeFactory scopes, IMailTransport transport, IOptions<MailOptions> options, TimeProvider clock, ILogger<MailSender> log)
    : BackgroundService
{
    /// <summary>Longer than any attempt may last, or a second node would send what the first is still sending.</summary>
    private readonly TimeSpan _hold = TimeSpan.FromSeconds(60 + (2 * options.Value.Smtp.TimeoutSeconds));

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
                .ExecuteUpdateAsync(set => set.SetProperty(mail => mail.NextTryAt, now + _hold).SetProperty(mail => mail.Attempts, mail => mail.Attempts + 1), cancellation),
            cancellation);
        if (taken == 0)
        {
            return true;
        }

        var mail = await db.Mails.SingleAsync(mail => mail.Id == next, cancellation);
        await TryAsync(mail, cancellation);
        await db.SaveChangesAsync(CancellationToken.None);
        return true;
    }

    private async Task TryAsync(QueuedMail mail, CancellationToken cancellation)
    {
        try
        {
            if (mail.Attempts - mail.Failures > 2)
            {
                mail.Park("Two attempts to send it ended without a word; it may have arrived twice.", clock.GetUtcNow());
                return;
            }

            await transport.SendAsync(Message(mail), cancellation);
            mail.Sent(clock.GetUtcNow());
        }
        // An address that is none will be none tomorrow.
        catch (ParseException failure)
        {
            mail.Park($"The recipient is no address: {failure.Message}", clock.GetUtcNow());
        }
        catch (DeliveryUnknownException failure)
        {
            mail.Doubt($"{failure.Message} {failure.InnerException?.Message}", clock.GetUtcNow());
            log.LogWarning("Nobody knows whether mail {MailId} arrived (attempt {Attempts}).", mail.Id, mail.Attempts);
        }
        // Whatever goes wrong with the server, or with this process, the mail stays and is tried again.
        catch (Exception failure)
        {
            mail.Fail($"{failure.GetType().Name}: {failure.Message}", clock.GetUtcNow());
            log.LogWarning("Mail {MailId} could not be sent for the {Failures}. time: {Error}", mail.Id, mail.Failures, failure.GetType().Name);
        }
    }

    /// <exception cref="ParseException">It is not one address, or one without a host, which a server would take for a mailbox of its own.</exception>
    private static MailboxAddress Recipient(QueuedMail mail)
    {
        var address = MailboxAddress.Parse(mail.Recipient);
        return address.Domain is { Length: > 0 } ? address : throw new ParseException("No host in it.", 0, mail.Recipient.Length);
    }

    private MimeMessage Message(QueuedMail mail)
    {
        var from = new MailboxAddress(options.Value.FromName, options.Value.From);
        var message = new MimeMessage(
            [from], [Recipient(mail)], mail.Subject, new BodyBuilder { TextBody = mail.Body, HtmlBody = mail.Html }.ToMessageBody())
        {
            MessageId = $"{mail.Id:N}@{from.Domain}",
            Date = mail.QueuedAt,
        };
        message.Headers.Add("Content-Language", mail.Language.Tag);
        message.Headers.Add("Auto-Submitted", "auto-generated");
        if (mail.Attempts > 1)
        {
            message.Headers.Add("X-Attempt", mail.Attempts.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        return message;
    }
}
