using System.Globalization;
using System.Text;

namespace Storefront.Web.Search;

/// <summary>What somebody typed into the search box.</summary>
internal static class TypedText
{
    /// <summary>
    /// Without what nobody can see: control characters, halves of a character, signs that only turn the direction of writing. Blanks in a row are one. Not shortened:
    /// who cuts it says so.
    /// </summary>
    public static string Tidy(string? typed)
    {
        if (string.IsNullOrEmpty(typed))
        {
            return "";
        }

        var text = new StringBuilder(typed.Length);
        foreach (var rune in typed.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control)
            {
                if (text.Length > 0 && text[^1] != ' ')
                {
                    text.Append(' ');
                }
            }
            else if (rune != Rune.ReplacementChar && !IsUnseen(rune))
            {
                text.Append(rune.ToString());
            }
        }

        return text.ToString().TrimEnd();
    }

    /// <summary>Direction marks, byte order marks and the like. The joiner of emoji and of some scripts stays.</summary>
    private static bool IsUnseen(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format && rune.Value is not (0x200c or 0x200d);
}
