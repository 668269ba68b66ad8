using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PhoneNumbers;

namespace Storefront.Ordering.Addresses;

/// <summary>Brings what people type into the form that is kept.</summary>
public static partial class Typed
{
    public const int EmailMaxLength = 254;

    /// <summary>One line in composed form: no control characters, no runs of blanks, none at the ends. Null if nothing is left.</summary>
    public static string? Line(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed) || !IsWellFormed(typed))
        {
            return null;
        }

        var line = new StringBuilder(typed.Length);
        foreach (var character in typed.Normalize(NormalizationForm.FormC))
        {
            if (char.IsWhiteSpace(character) || char.IsControl(character))
            {
                // U+0000 is no blank, yet PostgreSQL takes it as little as a mail header takes a line break.
                if (line.Length > 0 && line[^1] != ' ')
                {
                    line.Append(' ');
                }
            }
            else
            {
                line.Append(character);
            }
        }

        return line.ToString().Trim() is { Length: > 0 } kept ? kept : null;
    }

    /// <summary>Codes such as postcodes: full-width characters become plain ones, letters large.</summary>
    public static string? Code(string? typed) => Line(typed)?.Normalize(NormalizationForm.FormKC).Trim().ToUpperInvariant();

    /// <summary>
    /// An address in lower case that mail can be sent to, or null. Only what RFC 5321 allows without quotes, so nothing can break out of a header; a domain in
    /// another script becomes its ASCII form. Lower case throughout, because nobody remembers which letters of their address are large.
    /// </summary>
    public static string? Email(string? typed)
    {
        if (typed is null || typed.Length > EmailMaxLength * 2 || typed.Any(char.IsControl) || !IsWellFormed(typed))
        {
            return null;
        }

        var plain = typed.Normalize(NormalizationForm.FormKC).Trim();
        var at = plain.LastIndexOf('@');
        if (at is < 1 or > 64)
        {
            return null;
        }

        try
        {
            plain = $"{plain[..at]}@{new IdnMapping().GetAscii(plain[(at + 1)..])}".ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            return null;
        }

        return plain.Length <= EmailMaxLength && EmailForm().IsMatch(plain) ? plain : null;
    }

    /// <summary>A number in E.164, read as somebody in that country would dial it; null if it cannot be called.</summary>
    public static string? Phone(string? typed, string country)
    {
        if (typed is null || typed.Length > 60 || !IsWellFormed(typed))
        {
            return null;
        }

        var util = PhoneNumberUtil.GetInstance();
        try
        {
            var number = util.Parse(typed.Normalize(NormalizationForm.FormKC), country);
            return util.IsValidNumber(number) ? util.Format(number, PhoneNumberFormat.E164) : null;
        }
        catch (NumberParseException)
        {
            return null;
        }
    }

    /// <summary>A number in E.164 as people read it: "+86 138 0013 8000". What is none stays as it is.</summary>
    public static string? Spaced(string? phone)
    {
        var util = PhoneNumberUtil.GetInstance();
        try
        {
            return phone is null ? null : util.Format(util.Parse(phone, null), PhoneNumberFormat.INTERNATIONAL);
        }
        catch (NumberParseException)
        {
            return phone;
        }
    }

    /// <summary>False for half a surrogate pair, which no encoding can write down.</summary>
    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    [GeneratedRegex(@"^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex EmailForm();
}
