using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using MimeKit;
using NetEscapades.AspNetCore.SecurityHeaders;
using Storefront.Kernel;
using Storefront.Web.Hosting;

namespace Storefront.Web.Dev.Mailbox;

/// <summary>Mails that a shop without a mail server has "sent": the files in the data folder's "mail". For developers and testers.</summary>
[Area("Dev"), DevelopmentOnly]
public sealed partial class MailboxController(IConfiguration configuration) : Controller
{
    private const int Newest = 100;

    [HttpGet("/dev/mailbox")]
    public async Task<IActionResult> Index(CancellationToken cancellation)
    {
        var rows = new List<MailboxRow>();
        foreach (var file in Files().OrderByDescending(file => file, StringComparer.Ordinal).Take(Newest))
        {
            var message = await MimeMessage.LoadAsync(file, cancellation);
            rows.Add(new MailboxRow(Path.GetFileNameWithoutExtension(file), message.To.ToString(), message.Subject ?? "", message.Date));
        }

        return View(rows);
    }

    [HttpGet("/dev/mailbox/{name}"), SecurityHeadersPolicy(SecurityHeaders.Framing)]
    public async Task<IActionResult> Show(string name, CancellationToken cancellation) =>
        await LoadAsync(name, cancellation) is { } message ? View(new MailboxMail(name, message)) : NotFound();

    /// <summary>The HTML as it was sent, in a sandbox of its own: whatever it holds, it is not a page of the shop.</summary>
    [HttpGet("/dev/mailbox/{name}/html"), SecurityHeadersPolicy(SecurityHeaders.Framed)]
    public async Task<IActionResult> Html(string name, CancellationToken cancellation) =>
        await LoadAsync(name, cancellation) is { HtmlBody: { } html }
            ? Content(html.Replace("<head>", """<head><base target="_blank">""", StringComparison.OrdinalIgnoreCase), "text/html; charset=utf-8")
            : NotFound();

    private async Task<MimeMessage?> LoadAsync(string name, CancellationToken cancellation)
    {
        var file = Path.Combine(Folder, name + ".eml");
        return Name().IsMatch(name) && System.IO.File.Exists(file) ? await MimeMessage.LoadAsync(file, cancellation) : null;
    }

    private string[] Files() => Directory.Exists(Folder) ? Directory.GetFiles(Folder, "*.eml") : [];

    private string Folder => Path.Combine(Folders.Data(configuration), "mail");

    [GeneratedRegex("^[0-9A-Za-z-]{1,120}$")]
    private static partial Regex Name();
}
