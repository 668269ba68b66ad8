using System.Text;

namespace Storefront.Search.Words;

/// <summary>Takes a text apart: words, numbers, numbers with units, runs of Chinese. Signs part them and are dropped.</summary>
internal static class Tokens
{
    /// <summary>A longer "word" is noise, and a term of an index must not be much longer.</summary>
    private const int LongestWord = 64;

    public static List<Token> Of(string text) => OfFolded(Fold.Of(text));

    public static List<Token> OfFolded(string text)
    {
        var tokens = new List<Token>();
        for (var i = 0; i < text.Length;)
        {
            var isGlued = i > 0 && tokens.Count > 0 && IsGlue(text[i - 1]) && i > 1 && IsPart(text[i - 2]);
            var start = i;
            if (Han.Is(text[i]))
            {
                while (i < text.Length && Han.Is(text[i]))
                {
                    i++;
                }

                tokens.Add(new Token(text[start..i], TokenKind.Han, text[start..i], false));
            }
            else if (char.IsAsciiDigit(text[i]))
            {
                Number(text, ref i, isGlued, tokens);
            }
            else if (char.IsLetterOrDigit(text[i]))
            {
                while (i < text.Length && IsLetter(text[i]))
                {
                    i++;
                }

                Word(text[start..i], isGlued, tokens);
                if (i + 1 < text.Length && text[i] == '\'' && text[i + 1] == 's' && (i + 2 == text.Length || !IsLetter(text[i + 2])))
                {
                    i += 2;
                }
            }
            else if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length)
            {
                // Letters beyond the basic plane and emoji: each is a word of its own.
                if (Rune.TryGetRuneAt(text, i, out var rune) && (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.OtherSymbol))
                {
                    tokens.Add(new Token(text.Substring(i, 2), TokenKind.Word, text.Substring(i, 2), false));
                }

                i += 2;
            }
            else
            {
                i++;
            }
        }

        return tokens;
    }

    private static void Number(string text, ref int i, bool isGlued, List<Token> tokens)
    {
        var start = i;
        while (i < text.Length && (char.IsAsciiDigit(text[i]) || (text[i] is '.' or ',' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]) && IsInside(text, start, i))))
        {
            i++;
        }

        var raw = text[start..i];
        var number = Units.Number(raw);
        if (Units.After(text, i, out var unit, out var end))
        {
            tokens.Add(new Token(number + unit, TokenKind.Measure, text[start..end], isGlued));
            i = end;
        }
        else if (i < text.Length && IsLetter(text[i]))
        {
            while (i < text.Length && IsLetter(text[i]))
            {
                i++;
            }

            Word(text[start..i].Replace(",", "", StringComparison.Ordinal), isGlued, tokens);
        }
        else
        {
            tokens.Add(new Token(number, TokenKind.Number, raw, isGlued));
        }
    }

    /// <summary>A comma stands inside a number only before three figures: 1,000, but not 3,5.</summary>
    private static bool IsInside(string text, int start, int place) =>
        text[place] == '.' || (place - start <= 3 && place + 3 < text.Length && char.IsAsciiDigit(text[place + 2]) && char.IsAsciiDigit(text[place + 3]) && (place + 4 >= text.Length || !char.IsAsciiDigit(text[place + 4])))
        || (place - start > 3 && text[place - 4] == ',');

    private static void Word(string word, bool isGlued, List<Token> tokens)
    {
        var cut = word.Length <= LongestWord ? word : word[..LongestWord];
        tokens.Add(new Token(cut, TokenKind.Word, cut, isGlued));
    }

    private static bool IsLetter(char character) => char.IsLetterOrDigit(character) && !Han.Is(character);

    private static bool IsPart(char character) => char.IsLetterOrDigit(character) && !Han.Is(character);

    private static bool IsGlue(char character) => character is '-' or '/' or '_' or '.' or '+';
}
