using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Storefront.Content.Markdown;

/// <summary>HTML that has been through the sanitizer, and nothing else: only <see cref="MarkdownRenderer"/> makes it. The one thing that views write raw.</summary>
public sealed class SafeHtml : IHtmlContent
{
    private readonly string _html;

    internal SafeHtml(string sanitised) => _html = sanitised;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write(_html);

    public override string ToString() => _html;
}
