namespace Storefront.Search.Words;

/// <summary>Model and part numbers, in the one form in which they are compared: dv7-1211ea, DV7 1211EA and dv71211ea are the same.</summary>
internal static class Codes
{
    public const int KeyMaxLength = 200;

    /// <summary>Only letters and figures. A long one keeps its beginning and is told apart by its length.</summary>
    public static string Key(string text)
    {
        var bare = WordList.Bare(Fold.Of(text));
        return bare.Length <= KeyMaxLength ? bare : $"{bare[..KeyMaxLength]}{bare.Length}";
    }

    /// <summary>The numbers inside a text: words with figures, and groups without a blank, whole.</summary>
    public static IEnumerable<string> In(IReadOnlyList<Token> tokens)
    {
        for (var start = 0; start < tokens.Count;)
        {
            var end = start + 1;
            while (end < tokens.Count && tokens[end].IsGlued)
            {
                end++;
            }

            var whole = string.Concat(tokens.Skip(start).Take(end - start).Select(token => WordList.Bare(token.Raw)));
            if (whole.Length >= 3 && whole.Any(char.IsAsciiDigit) && tokens[start].Kind != TokenKind.Han)
            {
                yield return whole;
            }

            start = end;
        }
    }
}
