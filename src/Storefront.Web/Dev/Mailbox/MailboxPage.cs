using System.Text.RegularExpressions;
using MimeKit;

namespace Storefront.Web.Dev.Mailbox;

public sealed record MailboxRow(string Name, string To, string Subject, DateTimeOffset Date);

public sealed partial record MailboxMail(string Name, MimeMessage Message)
{
    /// <summary>The plain text, cut where addresses begin and end, so that the page can make them links.</summary>
    public IEnumerable<(string Words, bool IsAddress)> Pieces => Address().Split(Message.TextBody ?? "")
        .Select(piece => (piece, piece.StartsWith("http://", StringComparison.Ordinal) || piece.StartsWith("https://", StringComparison.Ordinal)));

    [GeneratedRegex(@"(https?://\S+)")]
    private static partial Regex Address();
}
