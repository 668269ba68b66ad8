using Storefront.Search.Words;

namespace Storefront.Search.Querying;

/// <summary>The sentence of a text that holds the most of what was asked for.</summary>
internal static class Snippet
{
    private const int MaxLength = 180;

    private static readonly char[] _ends = ['.', '!', '?', '。', '！', '？', '；', '\n'];

    public static string Of(string text, IReadOnlyCollection<string> words)
    {
        if (text.Length <= MaxLength)
        {
            return text.Trim();
        }

        var best = "";
        var most = -1;
        foreach (var sentence in Sentences(text))
        {
            var folded = Fold.Of(sentence);
            var found = words.Count(word => folded.Contains(word, StringComparison.Ordinal));
            if (found > most)
            {
                (best, most) = (sentence, found);
            }
        }

        return Cut(best);
    }

    private static IEnumerable<string> Sentences(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            // A point inside a number or an address ends no sentence.
            var ends = _ends.Contains(text[i]) && (text[i] != '.' || i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]));
            if ((ends || i + 1 == text.Length) && text[start..(i + 1)].Trim() is { Length: > 0 } sentence)
            {
                yield return sentence;
            }

            start = ends ? i + 1 : start;
        }
    }

    private static string Cut(string sentence)
    {
        if (sentence.Length <= MaxLength)
        {
            return sentence;
        }

        var end = sentence.LastIndexOf(' ', MaxLength - 1);
        end = end > MaxLength / 2 ? end : MaxLength - 1;
        return sentence[..(char.IsHighSurrogate(sentence[end - 1]) ? end - 1 : end)].TrimEnd() + "…";
    }
}
