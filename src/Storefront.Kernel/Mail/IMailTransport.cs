using MimeKit;

namespace Storefront.Kernel.Mail;

/// <summary>Hands a finished message on: to an SMTP server, or to a folder.</summary>
public interface IMailTransport
{
    Task SendAsync(MimeMessage message, CancellationToken cancellation);
}
