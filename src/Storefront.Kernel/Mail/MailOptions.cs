using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Storefront.Kernel.Mail;

/// <summary>Where mail goes. Without an SMTP host every mail becomes a file in the data folder's "mail".</summary>
public sealed class MailOptions
{
    public const string Section = "Mail";

    [Required, EmailAddress(ErrorMessage = "Mail:From must be an e-mail address.")]
    public string From { get; init; } = "shop@staybolt.example";

    [Required]
    public string FromName { get; init; } = "Staybolt 长守";

    [ValidateObjectMembers]
    public SmtpOptions Smtp { get; init; } = new();

    public sealed class SmtpOptions
    {
        public string? Host { get; init; }

        [Range(1, 65535, ErrorMessage = "Mail:Smtp:Port must be between 1 and 65535.")]
        public int Port { get; init; } = 587;

        public string? Username { get; init; }

        public string? Password { get; init; }

        /// <summary>False only for a server on the same machine: STARTTLS is required otherwise.</summary>
        public bool Tls { get; init; } = true;

        [Range(1, 300, ErrorMessage = "Mail:Smtp:TimeoutSeconds must be between 1 and 300.")]
        public int TimeoutSeconds { get; init; } = 20;
    }
}
