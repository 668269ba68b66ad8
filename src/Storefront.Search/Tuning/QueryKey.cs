using System.Globalization;
using System.Text;

namespace Storefront.Search.Tuning;

/// <summary>What makes two typed queries the same: not width, case, accents or blanks.</summary>
public static class QueryKey
{
    /// <summary>Empty where nothing can be searched for. Never throws, whatever the text.</summary>
    public static string Of(string? text)
    {
        var folded = Shown(text).Normalize(NormalizationForm.FormKC).ToLowerInvariant().Normalize(NormalizationForm.FormD);
        var letters = new StringBuilder(folded.Length);
        foreach (var letter in folded)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
            {
                letters.Append(letter);
            }
        }

        return string.Join(' ', letters.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Normalize(NormalizationForm.FormC);
    }

    /// <summary>The same text as one line that a database takes: control characters and halves of characters are blanks.</summary>
    public static string Shown(string? text)
    {
        var shown = new StringBuilder(text?.Length ?? 0);
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar || Rune.IsControl(rune))
            {
                shown.Append(' ');
            }
            else
            {
                shown.Append(rune.ToString());
            }
        }

        return string.Join(' ', shown.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
