using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Storefront.Catalog;

/// <summary>Readable addresses from names.</summary>
internal static partial class Slugs
{
    /// <summary>Whether somebody may have typed it as an address: small letters, digits and single hyphens.</summary>
    public static bool Fits(string slug, int maxLength) => slug.Length <= maxLength && Pattern().IsMatch(slug);

    /// <summary>Latin letters and digits of the text, accents dropped, joined by hyphens and cut between words. Empty if nothing is left.</summary>
    public static string Of(string text, int maxLength = 80)
    {
        var slug = new StringBuilder(maxLength);
        foreach (var character in text.Normalize(NormalizationForm.FormKD))
        {
            var lower = char.ToLowerInvariant(character);
            if (lower is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
            {
                slug.Append(lower);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark && character is not ('\'' or '®' or '™') && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var whole = slug.ToString().Trim('-');
        if (whole.Length <= maxLength)
        {
            return whole;
        }

        var end = whole.LastIndexOf('-', maxLength);
        return whole[..(end > maxLength / 2 ? end : maxLength)].Trim('-');
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Pattern();
}
