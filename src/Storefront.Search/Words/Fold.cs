using System.Globalization;
using System.Text;

namespace Storefront.Search.Words;

/// <summary>One way to write what people write in many: full-width, capital and accented letters, curly quotes and dashes, trade marks.</summary>
internal static class Fold
{
    /// <summary>Never throws, whatever the text: half a surrogate pair and control characters count as blanks.</summary>
    public static string Of(string text)
    {
        var plain = Plain(text);
        if (Ascii.IsValid(plain))
        {
            return plain.ToLowerInvariant();
        }

        var decomposed = plain.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Normalize(NormalizationForm.FormD);
        var letters = new StringBuilder(decomposed.Length);
        foreach (var letter in decomposed)
        {
            switch (letter)
            {
                case 'ß': letters.Append("ss"); break;
                case 'æ': letters.Append("ae"); break;
                case 'œ': letters.Append("oe"); break;
                case 'ø': letters.Append('o'); break;
                case 'đ': letters.Append('d'); break;
                case 'ł': letters.Append('l'); break;
                case 'ı': letters.Append('i'); break;
                // The diaeresis of ü is kept apart by nobody who types; pinyin's ü is asked for as v, see Pinyin.
                default:
                    if (CharUnicodeInfo.GetUnicodeCategory(letter) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
                    {
                        letters.Append(letter);
                    }

                    break;
            }
        }

        return letters.ToString();
    }

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                plain.Append(character).Append(text[++i]);
            }
            else
            {
                plain.Append(character switch
                {
                    // Compatibility forms would make "TM" a word and the inch sign two feet.
                    '™' or '®' or '©' => ' ',
                    '″' or '“' or '”' or '„' or '＂' => '"',
                    '‘' or '’' or '′' => '\'',
                    '‐' or '‑' or '‒' or '–' or '—' or '−' => '-',
                    '×' => 'x',
                    _ when char.IsSurrogate(character) || char.IsControl(character) || character is '\uFFFE' or '\uFFFF' => ' ',
                    _ => character,
                });
            }
        }

        return plain.ToString();
    }
}
