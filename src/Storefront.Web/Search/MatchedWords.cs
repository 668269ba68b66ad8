using System.Buffers;
using System.Globalization;
using System.Text;

namespace Storefront.Web.Search;

/// <summary>
/// Finds in a title the words that somebody typed: whatever case and accents, with other endings, model numbers with or without their hyphens, Chinese by runs
/// of at least two characters.
/// </summary>
public sealed class MatchedWords
{
    /// <summary>More words than this mark everything, which marks nothing.</summary>
    private const int MostWords = 24;

    private const int ShortestStem = 3;

    private static readonly string[] _endings = ["ing", "ies", "es", "ed", "er", "s", "e", "y"];

    private static readonly SearchValues<char> _joints = SearchValues.Create("-./_\u2011");

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    private readonly HashSet<string> _stems = new(StringComparer.Ordinal);

    private readonly HashSet<string> _pairs = new(StringComparer.Ordinal);

    /// <summary>What was typed last may be the beginning of a word still.</summary>
    private string _beginning = "";

    private MatchedWords()
    {
    }

    /// <param name="also">Other forms and synonyms, which count as if typed.</param>
    public static MatchedWords Of(string typed, IEnumerable<string>? also = null)
    {
        var matched = new MatchedWords();
        foreach (var text in (also ?? []).Prepend(typed))
        {
            foreach (var (start, length, isHan) in Chunks(text).Take(MostWords))
            {
                matched.Add(text.Substring(start, length), isHan);
            }
        }

        var last = Chunks(typed).LastOrDefault();
        matched._beginning = last is { Length: > 0, IsHan: false } && last.Start + last.Length == typed.TrimEnd().Length ? Plain(typed.AsSpan(last.Start, last.Length)) : "";
        return matched;
    }

    /// <summary>How many words a text has, a run of Chinese counting as one.</summary>
    public static int Count(string text) => Chunks(text).Count();

    /// <summary>The text in its order, in pieces that match and pieces that do not.</summary>
    public IReadOnlyList<(string Words, bool IsMatched)> Split(string text)
    {
        var matched = new bool[text.Length];
        foreach (var (start, length, isHan) in Chunks(text))
        {
            if (isHan)
            {
                MarkHan(text, start, length, matched);
            }
            else if (Matches(text.AsSpan(start, length)))
            {
                matched.AsSpan(start, length).Fill(true);
            }
            else if (Beginning(text.AsSpan(start, length)) is > 0 and var begun)
            {
                matched.AsSpan(start, begun).Fill(true);
            }
            else
            {
                MarkParts(text, start, length, matched);
            }
        }

        return Join(text, matched);
    }

    private void Add(string word, bool isHan)
    {
        if (isHan)
        {
            // One character matches itself; more match wherever two of them stand together.
            foreach (var pair in Pairs(word))
            {
                _pairs.Add(pair);
            }

            return;
        }

        _words.Add(Plain(word));
        foreach (var (start, length) in Parts(word))
        {
            var part = Plain(word.AsSpan(start, length));
            _words.Add(part);
            _stems.Add(Stem(part));
        }
    }

    private bool Matches(ReadOnlySpan<char> word)
    {
        var plain = Plain(word);
        return plain.Length > 0 && (_words.Contains(plain) || _stems.Contains(Stem(plain)));
    }

    private int Beginning(ReadOnlySpan<char> word) =>
        _beginning.Length > 1 && Plain(word).StartsWith(_beginning, StringComparison.Ordinal) && word.Length >= _beginning.Length && Plain(word[.._beginning.Length]) == _beginning ? _beginning.Length : 0;

    private void MarkHan(string text, int start, int length, bool[] matched)
    {
        for (var i = start; i < start + length; i++)
        {
            if (i + 1 < start + length && _pairs.Contains(text.Substring(i, 2)))
            {
                matched[i] = matched[i + 1] = true;
            }

            matched[i] |= _pairs.Contains(text[i].ToString());
        }
    }

    /// <summary>K17-04 matches 04 by itself.</summary>
    private void MarkParts(string text, int start, int length, bool[] matched)
    {
        foreach (var (place, count) in Parts(text.Substring(start, length)))
        {
            if (Matches(text.AsSpan(start + place, count)))
            {
                matched.AsSpan(start + place, count).Fill(true);
            }
        }
    }

    private static List<(string Words, bool IsMatched)> Join(string text, bool[] matched)
    {
        if (text.Length > 0 && !matched.AsSpan().Contains(!matched[0]))
        {
            return [(text, matched[0])];
        }

        var pieces = new List<(string, bool)>(8);
        var from = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            if (i == text.Length || matched[i] != matched[from])
            {
                pieces.Add((text[from..i], matched[from]));
                from = i;
            }
        }

        return pieces;
    }

    /// <summary>Runs of Chinese characters, and of letters and digits with what joins them: <c>dv7-1211ea</c>, <c>1.7</c>.</summary>
    private static IEnumerable<(int Start, int Length, bool IsHan)> Chunks(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            if (IsHan(text[i]))
            {
                while (i < text.Length && IsHan(text[i]))
                {
                    i++;
                }

                yield return (start, i - start, true);
            }
            else if (IsOfWord(text[i]))
            {
                while (i < text.Length && (IsOfWord(text[i]) || (IsJoint(text[i]) && i + 1 < text.Length && IsOfWord(text[i + 1]))))
                {
                    i++;
                }

                yield return (start, i - start, false);
            }
            else
            {
                i++;
            }
        }
    }

    private static IEnumerable<(int Start, int Length)> Parts(string word)
    {
        for (var i = 0; i < word.Length;)
        {
            var start = i;
            while (i < word.Length && !IsJoint(word[i]))
            {
                i++;
            }

            if (i > start)
            {
                yield return (start, i - start);
            }

            i++;
        }
    }

    private static IEnumerable<string> Pairs(string run) =>
        run.Length == 1 ? [run] : Enumerable.Range(0, run.Length - 1).Select(place => run.Substring(place, 2));

    /// <summary>Lower case, without accents and joints. Half a character, which could not be normalised, is none.</summary>
    private static string Plain(ReadOnlySpan<char> word)
    {
        if (Ascii.IsValid(word) && word.IndexOfAny(_joints) < 0)
        {
            return word.ToString().ToLowerInvariant();
        }

        var whole = new StringBuilder(word.Length);
        foreach (var rune in word.EnumerateRunes())
        {
            whole.Append(rune.ToString());
        }

        var plain = new StringBuilder(word.Length);
        foreach (var rune in whole.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                plain.Append(Rune.ToLowerInvariant(rune).ToString());
            }
        }

        return plain.ToString();
    }

    private static string Stem(string word)
    {
        if (word.Any(char.IsAsciiDigit))
        {
            return word;
        }

        var ending = _endings.FirstOrDefault(ending => word.Length - ending.Length >= ShortestStem && word.EndsWith(ending, StringComparison.Ordinal));
        return ending is null ? word : word[..^ending.Length];
    }

    private static bool IsHan(char letter) => letter is (>= '\u3400' and <= '\u9fff') or (>= '\uf900' and <= '\ufaff');

    private static bool IsOfWord(char letter) => !IsHan(letter)
        && (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) || CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    private static bool IsJoint(char letter) => _joints.Contains(letter);
}
