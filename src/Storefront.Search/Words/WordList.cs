namespace Storefront.Search.Words;

/// <summary>The words of one text as an index keeps them.</summary>
internal static class WordList
{
    /// <summary>Nobody searches for the end of a book.</summary>
    private const int Most = 6000;

    /// <summary>Latin words in their order; behind them what hyphenated words are when written as one (<c>wifi</c>, <c>dv71211ea</c>), and whole inches.</summary>
    public static List<string> Latin(IEnumerable<Token> tokens)
    {
        var words = new List<string>();
        var behind = new List<string>();
        var group = new List<Token>();
        foreach (var token in tokens.Where(token => token.Kind != TokenKind.Han).Take(Most))
        {
            if (!token.IsGlued)
            {
                Join(group, behind);
                group.Clear();
            }

            group.Add(token);
            words.Add(Word(token));
            if (token.Kind == TokenKind.Measure && Units.WholeInches(token.Text) is { } whole)
            {
                behind.Add(whole);
            }
        }

        Join(group, behind);
        words.AddRange(behind);
        return words;
    }

    public static string Word(Token token) => token.Kind == TokenKind.Word ? Stem.Of(token.Text) : token.Text;

    /// <summary>Every two neighbours in one word, so that <c>notebook</c> is found in "note book".</summary>
    public static IEnumerable<string> Pairs(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            var (first, second) = (tokens[i], tokens[i + 1]);
            if (first.Kind != TokenKind.Han && second.Kind != TokenKind.Han && first.Raw.Length + second.Raw.Length >= 4)
            {
                yield return Stem.Of(Bare(first.Raw) + Bare(second.Raw));
            }
        }
    }

    public static List<string> Bigrams(IEnumerable<Token> tokens) => [.. tokens.Where(token => token.Kind == TokenKind.Han).Take(Most).SelectMany(token => Han.Bigrams(token.Text)).Take(Most)];

    /// <summary>Only what is part of a number or name: letters and figures.</summary>
    public static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static void Join(List<Token> group, List<string> behind)
    {
        if (group.Count > 1)
        {
            behind.Add(Stem.Of(string.Concat(group.Select(token => Bare(token.Raw)))));
        }
    }
}
