using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Storefront.Catalog.Importing;

/// <summary>Makes plain text of what feeds call text: entities, tags and stray control characters go, "&lt; 21" and "a &lt; b" stay.</summary>
internal static partial class PlainText
{
    public static string Of(string? text, int maxLength)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return "";
        }

        // Twice, because feeds encode what is encoded already: &amp;lt;b&amp;gt;.
        var plain = Tag().Replace(WebUtility.HtmlDecode(Tag().Replace(WebUtility.HtmlDecode(text), Between)), Between).Replace("\\n", " ", StringComparison.Ordinal);
        var tidy = new StringBuilder(plain.Length);
        for (var i = 0; i < plain.Length; i++)
        {
            var character = plain[i];
            if (char.IsHighSurrogate(character) && i + 1 < plain.Length && char.IsLowSurrogate(plain[i + 1]))
            {
                tidy.Append(character).Append(plain[++i]);
            }
            else if (char.IsWhiteSpace(character) || char.IsControl(character))
            {
                if (tidy.Length > 0 && tidy[^1] != ' ')
                {
                    tidy.Append(' ');
                }
            }
            else if (!char.IsSurrogate(character))
            {
                tidy.Append(character);
            }
        }

        var whole = tidy.ToString().Trim();
        return whole.Length <= maxLength ? whole : Cut(whole, maxLength);
    }

    /// <summary>The same, with a line for each paragraph or line of the source.</summary>
    public static string Paragraphs(string? text) => string.IsNullOrWhiteSpace(text) ? "" : string.Join(
        '\n', Breaks().Replace(text, "\n").Split('\n').Select(line => Of(line, int.MaxValue)).Where(line => line.Length > 0));

    private static string Cut(string text, int maxLength)
    {
        var end = text.LastIndexOf(' ', maxLength - 2);
        end = end > maxLength / 2 ? end : maxLength - 2;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)].TrimEnd() + "…";
    }

    /// <summary>The end of a list item or line parts words; bold does not.</summary>
    private static string Between(Match tag) => BreaksLine().IsMatch(tag.Value) ? " " : "";

    [GeneratedRegex(@"</?[a-zA-Z][^<>]*>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"<(br\s*/?|/p|/li|/div|/tr|/h\d)>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Breaks();

    [GeneratedRegex(@"^</?(br|p|li|ul|ol|div|tr|td|th|table|h\d)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BreaksLine();
}
