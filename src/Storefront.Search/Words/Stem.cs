namespace Storefront.Search.Words;

/// <summary>The singular of an English word, lightly: what it makes need not be a word, only the same for both forms. Anything with a figure is left alone.</summary>
internal static class Stem
{
    private static readonly Dictionary<string, string> _irregular = new(StringComparer.Ordinal)
    {
        ["mice"] = "mouse",
        ["knives"] = "knife",
        ["shelves"] = "shelf",
        ["children"] = "child",
        ["kids"] = "kid",
        ["men"] = "man",
        ["women"] = "woman",
        ["feet"] = "foot",
        ["teeth"] = "tooth",
        ["leaves"] = "leaf",
        ["halves"] = "half",
        ["lenses"] = "lens",
        ["lens"] = "lens",
        ["gas"] = "gas",
        ["bus"] = "bus",
        ["buses"] = "bus",
        ["cases"] = "case",
        ["news"] = "news",
        ["this"] = "this",
        ["has"] = "has",
        ["does"] = "does",
        ["was"] = "was",
        ["chassis"] = "chassis",
        ["canvas"] = "canvas",
        ["windows"] = "windows",
        ["series"] = "series",
        ["wireless"] = "wireless",
        ["cordless"] = "cordless",
    };

    public static string Of(string word)
    {
        if (word.Length <= 3 || word[^1] is not ('s' or 'e' or 'n' or 'h') || word.Any(letter => letter is < 'a' or > 'z'))
        {
            return word;
        }

        if (_irregular.TryGetValue(word, out var singular))
        {
            return singular;
        }

        if (word[^1] != 's' || word.EndsWith("ss", StringComparison.Ordinal) || word.EndsWith("us", StringComparison.Ordinal) || word.EndsWith("is", StringComparison.Ordinal))
        {
            return word;
        }

        return word switch
        {
            [.. var stem, 'i', 'e', 's'] when stem.Length > 1 => stem + "y",
            [.., 's', 's', 'e', 's'] or [.., 'x', 'e', 's'] or [.., 'z', 'z', 'e', 's'] => word[..^2],
            [.., 'c' or 's', 'h', 'e', 's'] => word[..^2],
            _ => word[..^1],
        };
    }
}
