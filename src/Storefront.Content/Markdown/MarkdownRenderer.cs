using System.Net;
using System.Text;
using AngleSharp.Dom;
using Ganss.Xss;
using Markdig;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Storefront.Content.Markdown;

/// <summary>
/// CommonMark with tables to HTML. Links without a market get the reader's; headings get ids with a prefix of their own, so that no heading can take the
/// name of something on the page. The sanitizer comes last, whatever came before it.
/// </summary>
public sealed class MarkdownRenderer
{
    /// <summary>Longer texts are refused by whoever takes them in; here it bounds the work.</summary>
    public const int MaxLength = 200_000;

    private const string HeadingPrefix = "s-";

    private static readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    private readonly HtmlSanitizer _sanitizer = Sanitizer();

    /// <param name="markdown">By anybody: nothing in it is trusted.</param>
    /// <param name="marketPrefix">What goes before links within the shop, such as <c>/en</c>.</param>
    public SafeHtml Render(string markdown, string marketPrefix)
    {
        var html = new StringWriter();
        try
        {
            var document = Markdig.Markdown.Parse(markdown.Length > MaxLength ? markdown[..MaxLength] : markdown, _pipeline);
            PointIntoMarket(document, marketPrefix);
            NameHeadings(document);
            CloseGaps(document);
            KeepUnits(document);
            var renderer = new Markdig.Renderers.HtmlRenderer(html);
            _pipeline.Setup(renderer);
            renderer.Render(document);
        }
        // Markdig gives up on thousands of nested quotes or brackets. Nobody writes so; show what was written.
        catch (ArgumentException)
        {
            html = new StringWriter();
            html.Write($"<p>{WebUtility.HtmlEncode(markdown.Length > 2000 ? markdown[..2000] : markdown)}</p>");
        }

        return new SafeHtml(_sanitizer.Sanitize(html.ToString()));
    }

    private static void PointIntoMarket(MarkdownDocument document, string marketPrefix)
    {
        foreach (var link in document.Descendants<LinkInline>())
        {
            if (link is { IsImage: false, Url: ['/', .. var rest] url } && !rest.StartsWith('/') && !rest.StartsWith('\\') && !url.StartsWith("/media/", StringComparison.Ordinal))
            {
                link.Url = marketPrefix + url;
            }
        }
    }

    /// <summary>Bold that ends in a full-width mark needs a space behind it to be bold in Markdown at all; in Chinese, which sets none, it would be a hole in the line.</summary>
    private static void CloseGaps(MarkdownDocument document)
    {
        foreach (var literal in document.Descendants<LiteralInline>())
        {
            if (literal is { PreviousSibling: EmphasisInline { LastChild: LiteralInline marked } } && literal.Content.ToString() is [' ', .. var rest]
                && marked.Content.ToString() is [.., '。' or '，' or '：' or '；' or '、' or '！' or '？' or '）' or '”'])
            {
                literal.Content = new StringSlice(rest);
            }
        }
    }

    private static void KeepUnits(MarkdownDocument document)
    {
        foreach (var literal in document.Descendants<LiteralInline>())
        {
            literal.Content = new StringSlice(NoBreak.Of(literal.Content.ToString()));
        }
    }

    private static void NameHeadings(MarkdownDocument document)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            var id = HeadingPrefix + Name(heading);
            for (var copy = 2; !taken.Add(id); copy++)
            {
                id = $"{HeadingPrefix}{Name(heading)}-{copy}";
            }

            heading.GetAttributes().Id = id;
        }
    }

    private static string Name(HeadingBlock heading)
    {
        var name = new StringBuilder();
        foreach (var character in string.Concat(heading.Inline?.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()) ?? []))
        {
            if (char.IsLetterOrDigit(character))
            {
                name.Append(char.ToLowerInvariant(character));
            }
            else if (name.Length > 0 && name[^1] != '-')
            {
                name.Append('-');
            }

            if (name.Length == 60)
            {
                break;
            }
        }

        return name.ToString().Trim('-') is { Length: > 0 } given ? given : "section";
    }

    private static HtmlSanitizer Sanitizer()
    {
        var sanitizer = new HtmlSanitizer(new HtmlSanitizerOptions
        {
            AllowedTags = new HashSet<string>
            {
                "a", "blockquote", "br", "code", "dd", "del", "dl", "dt", "em", "h2", "h3", "h4", "h5", "h6", "hr", "img", "kbd", "li", "ol", "p", "pre", "strong", "sub", "sup",
                "table", "tbody", "td", "th", "thead", "tr", "ul",
            },
            AllowedAttributes = new HashSet<string> { "alt", "colspan", "height", "href", "id", "rowspan", "src", "start", "title", "width" },
            AllowedSchemes = new HashSet<string> { "https", "http", "mailto", "tel" },
            UriAttributes = new HashSet<string> { "href", "src" },
            AllowedCssProperties = new HashSet<string>(),
            AllowedAtRules = new HashSet<AngleSharp.Css.Dom.CssRuleType>(),
        })
        {
            KeepChildNodes = false,
            AllowDataAttributes = false,
        };
        sanitizer.PostProcessNode += (_, processed) => Narrow(processed.Node);
        return sanitizer;
    }

    /// <summary>What the lists of allowed names cannot say.</summary>
    private static void Narrow(INode node)
    {
        if (node is not IElement element)
        {
            return;
        }

        // Only our own ids, and only on headings: any other could take the place of something the page looks up.
        if (element.Id is { } id && !(element.LocalName is ['h', _] && id.StartsWith(HeadingPrefix, StringComparison.Ordinal)))
        {
            element.RemoveAttribute("id");
        }

        // "//evil" and "/\evil" look like our own pages and are not.
        foreach (var name in new[] { "href", "src" })
        {
            if (element.GetAttribute(name)?.Trim() is ['/' or '\\', '/' or '\\', ..])
            {
                element.RemoveAttribute(name);
            }
        }

        // A picture of another host would tell that host who reads us.
        if (element.LocalName == "img" && element.GetAttribute("src")?.StartsWith('/') is not true)
        {
            element.Remove();
        }

        // On a phone a wide table scrolls by itself; without a mouse it has to be reached first.
        if (element.LocalName == "table")
        {
            element.SetAttribute("tabindex", "0");
        }

        if (element.LocalName == "a" && element.GetAttribute("href")?.StartsWith("http", StringComparison.OrdinalIgnoreCase) is true)
        {
            element.SetAttribute("rel", "noopener nofollow");
        }
    }
}
