using MimeKit;

namespace Storefront.Kernel.Mail;

/// <summary>Hands a finished message on: to an SMTP server, or to a folder.</summary>
public interface IMailTransport
{
    /// <exception cref="DeliveryUnknownException">It may have been delivered, or not. Every other exception says that it was not.</exception>
    Task SendAsync(MimeMessage message, CancellationToken cancellation);
}
