using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Storefront.Ordering.Orders.Mails;

/// <summary>
/// The letter as mail clients show it: tables of at most 600 px and styles in the tags, because many of them know nothing else. No picture, so nothing is
/// missing with pictures off and nobody is tracked. Every value is encoded here and nowhere else.
/// </summary>
internal static class LetterHtml
{
    private const string Ink = "#15181a";

    private const string Ink2 = "#45494a";

    private const string Hairline = "border-bottom:1px solid #c6c9c2";

    private const string Table = "role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"";

    private static readonly HtmlEncoder _encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Html(this Letter letter)
    {
        var isZh = letter.Language == Language.Zh;
        var font = isZh ? "'PingFang SC','Noto Sans CJK SC','Microsoft YaHei',Arial,sans-serif" : "Helvetica Neue,Helvetica,Arial,sans-serif";
        var leading = isZh ? "1.7" : "1.5";
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"""
            <!doctype html>
            <html lang="{letter.Language.Tag}">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>{E(letter.Subject)}</title></head>
            <body style="margin:0;background:#e6e8e2">
            <table {Table} width="100%" bgcolor="#e6e8e2" style="border-collapse:collapse;width:100%;background:#e6e8e2;font-family:{font};font-size:15px;line-height:{leading};color:{Ink}"><tr><td align="center" style="padding:24px 8px">
            <table {Table} bgcolor="#fafaf8" style="border-collapse:collapse;width:100%;max-width:600px;background:#fafaf8;border-top:4px solid #ffc51f">
            <tr><td style="padding:20px 28px;border-bottom:1px solid {Ink}"><span style="font-size:19px;font-weight:700">Staybolt</span> <span lang="zh-CN" style="font-size:15px">长守</span></td></tr>
            <tr><td style="padding:20px 28px 0"><h1 style="margin:0;font-size:{(isZh ? "22px" : "26px")};line-height:{(isZh ? "1.4" : "1.2")};font-weight:700">{E(letter.Heading)}</h1></td></tr>

            """);
        foreach (var paragraph in letter.Paragraphs)
        {
            html.Append(CultureInfo.InvariantCulture, $"""<tr><td style="padding:12px 28px 0"><p style="margin:0">{E(paragraph)}</p></td></tr>""").Append('\n');
        }

        if (letter.Code is { } code)
        {
            html.Append(CultureInfo.InvariantCulture, $"""<tr><td style="padding:20px 28px 0"><p style="margin:0;display:inline-block;padding:6px 12px;background:#ffc51f;color:{Ink};font-size:26px;font-weight:700;letter-spacing:3px">{E(code)}</p></td></tr>""").Append('\n');
        }

        if (letter.Button is { } button)
        {
            html.Append(CultureInfo.InvariantCulture, $"""<tr><td style="padding:20px 28px 0"><table {Table}><tr><td bgcolor="{Ink}" style="border-radius:2px"><a href="{E(button.Url)}" style="display:inline-block;padding:13px 22px;color:#fafaf8;text-decoration:none;font-weight:700">{E(button.Text)}</a></td></tr></table></td></tr>""").Append('\n');
        }

        AppendRows(html, letter.Rows);
        AppendColumns(html, letter.Columns);
        foreach (var paragraph in letter.Closing)
        {
            html.Append(CultureInfo.InvariantCulture, $"""<tr><td style="padding:16px 28px 0"><p style="margin:0;font-size:13px">{E(paragraph)}</p></td></tr>""").Append('\n');
        }

        html.Append(CultureInfo.InvariantCulture, $"""
            <tr><td style="padding:20px 28px 24px;font-size:12px;color:{Ink2}">{E(MailTexts.Footer.In(letter.Language))}</td></tr>
            </table>
            </td></tr></table>
            </body>
            </html>

            """);
        return html.ToString();
    }

    private static void AppendRows(StringBuilder html, IReadOnlyList<LetterRow> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        html.Append(CultureInfo.InvariantCulture, $"""<tr><td style="padding:24px 28px 0"><table {Table} width="100%" style="border-collapse:collapse;width:100%;border-top:1px solid {Ink}">""");
        foreach (var row in rows)
        {
            var cell = row.IsTotal ? $"padding:8px 0;border-top:2px solid {Ink};font-weight:700;font-size:17px" : $"padding:10px 0;{Hairline}";
            var detail = row.Detail is { Length: > 0 } given ? $"""<br><span style="font-size:13px;font-weight:400;color:{Ink2}">{E(given)}</span>""" : "";
            html.Append(CultureInfo.InvariantCulture, $"""<tr><td style="{cell}">{E(row.What)}{detail}</td><td align="right" valign="top" style="{cell};white-space:nowrap">{E(row.Amount ?? "")}</td></tr>""");
        }

        html.Append("</table></td></tr>\n");
    }

    private static void AppendColumns(StringBuilder html, IReadOnlyList<LetterColumn> columns)
    {
        if (columns.Count == 0)
        {
            return;
        }

        html.Append(CultureInfo.InvariantCulture, $"""<tr><td style="padding:20px 28px 0"><table {Table} width="100%" style="border-collapse:collapse;width:100%"><tr>""");
        foreach (var column in columns)
        {
            html.Append(CultureInfo.InvariantCulture, $"""<td width="{100 / columns.Count}%" valign="top" style="padding-right:14px;font-size:13px"><b>{E(column.Title)}</b>{string.Concat(column.Rows.Select(row => "<br>" + E(row)))}</td>""");
        }

        html.Append("</tr></table></td></tr>\n");
    }

    private static string E(string text) => _encoder.Encode(text);
}
