using System.Globalization;
using System.Net;
using System.Text;
using Storefront.Kernel.Languages;

namespace Storefront.Kernel.Mail;

/// <summary>
/// A short mail: a heading, some paragraphs, at most one thing to do. Written once, read as plain text or as HTML in the shop's look (a table with styles in its
/// tags and no pictures, because mail clients know little else).
/// </summary>
public sealed record Letter(Text Subject, Text Heading, IReadOnlyList<Text> Paragraphs)
{
    private const string LatinFont = "Helvetica Neue,Helvetica,Arial,sans-serif";

    private const string ChineseFont = "'PingFang SC','Noto Sans CJK SC','Microsoft YaHei',Arial,sans-serif";

    /// <summary>What the reader may do, and where.</summary>
    public (Text Label, Uri Address)? Action { get; init; }

    /// <summary>Small print: why this mail comes.</summary>
    public Text? Reason { get; init; }

    /// <param name="cause">What the mail is for, once and for ever: see <see cref="QueuedMail.Cause"/>.</param>
    public QueuedMail To(string recipient, Language language, string cause, DateTimeOffset now) => new()
    {
        Cause = cause,
        Recipient = recipient,
        Language = language,
        Subject = Subject.In(language),
        Body = Plain(language),
        Html = Html(language),
        QueuedAt = now,
    };

    private string Plain(Language language)
    {
        var blocks = new List<string> { Heading.In(language) };
        blocks.AddRange(Paragraphs.Select(paragraph => paragraph.In(language)));
        if (Action is { } action)
        {
            blocks.Add($"{action.Label.In(language)}:\n{action.Address.AbsoluteUri}");
        }

        if (Reason is not null)
        {
            blocks.Add(Reason.In(language));
        }

        blocks.Add("Staybolt 长守");
        return string.Join("\n\n", blocks) + "\n";
    }

    private string Html(Language language)
    {
        var isChinese = language == Language.Zh;
        var html = new StringBuilder();
        html.Append(
            CultureInfo.InvariantCulture,
            $"""
            <!doctype html><html lang="{language.Tag}"><head><meta charset="utf-8"><title>{Safe(Subject)}</title></head><body style="margin:0;background:#e6e8e2">
            <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#e6e8e2" style="border-collapse:collapse;width:100%;background:#e6e8e2;font-family:{(isChinese ? ChineseFont : LatinFont)};font-size:15px;line-height:{(isChinese ? "1.7" : "1.5")};color:#15181a"><tr><td align="center" style="padding:24px 8px">
            <table role="presentation" cellpadding="0" cellspacing="0" border="0" bgcolor="#fafaf8" style="border-collapse:collapse;width:100%;max-width:600px;background:#fafaf8;border-top:4px solid #ffc51f">
            <tr><td style="padding:20px 28px;border-bottom:1px solid #15181a"><span style="font-size:19px;font-weight:700">Staybolt</span> <span style="font-size:15px">长守</span></td></tr>
            <tr><td style="padding:20px 28px 0"><h1 style="margin:0;font-size:{(isChinese ? "22px;line-height:1.4" : "26px;line-height:1.15")};font-weight:700">{Safe(Heading)}</h1></td></tr>
            """);
        foreach (var paragraph in Paragraphs)
        {
            html.Append(CultureInfo.InvariantCulture, $"""<tr><td style="padding:12px 28px 0"><p style="margin:0">{Safe(paragraph)}</p></td></tr>""");
        }

        if (Action is { } action)
        {
            html.Append(
                CultureInfo.InvariantCulture,
                $"""
                <tr><td style="padding:20px 28px 0"><table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr><td bgcolor="#15181a" style="border-radius:2px"><a href="{WebUtility.HtmlEncode(action.Address.AbsoluteUri)}" style="display:inline-block;padding:13px 22px;color:#fafaf8;text-decoration:none;font-weight:700">{Safe(action.Label)}</a></td></tr></table></td></tr>
                """);
        }

        html.Append(
            CultureInfo.InvariantCulture,
            $"""<tr><td style="padding:20px 28px 24px;font-size:12px;color:#45494a">{(Reason is null ? "Staybolt 长守" : Safe(Reason))}</td></tr></table></td></tr></table></body></html>""");
        return html.ToString();

        string Safe(Text text) => WebUtility.HtmlEncode(text.In(language));
    }
}
