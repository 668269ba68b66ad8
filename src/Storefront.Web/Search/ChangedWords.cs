namespace Storefront.Web.Search;

/// <summary>What is different in a text that is offered instead of the typed one: whole words of letters, single characters of Chinese.</summary>
public static class ChangedWords
{
    public static (string Before, string Changed, string After) Of(string typed, string meant)
    {
        var most = Math.Min(typed.Length, meant.Length);
        var start = 0;
        while (start < most && Same(typed[start], meant[start]))
        {
            start++;
        }

        var end = 0;
        while (end < most - start && Same(typed[^(end + 1)], meant[^(end + 1)]))
        {
            end++;
        }

        while (start > 0 && BelongTogether(meant, start))
        {
            start--;
        }

        while (end > 0 && BelongTogether(meant, meant.Length - end))
        {
            end--;
        }

        return (meant[..start], meant[start..^end], meant[^end..]);
    }

    private static bool Same(char one, char other) => char.ToUpperInvariant(one) == char.ToUpperInvariant(other);

    private static bool BelongTogether(string text, int place) => place < text.Length
        && ((char.IsAsciiLetterOrDigit(text[place - 1]) && char.IsAsciiLetterOrDigit(text[place])) || char.IsLowSurrogate(text[place]));
}
