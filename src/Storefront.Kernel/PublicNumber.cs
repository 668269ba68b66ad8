using System.Security.Cryptography;

namespace Storefront.Kernel;

/// <summary>
/// Numbers that people see and read out: a letter for the kind, seven random characters, one check character, as in <c>O-7K3M-9QXC</c>.
/// Not sequential, so that nobody learns how many there are; the alphabet leaves out what is mistaken (0 O 1 I L) and has a prime size,
/// so that the weighted check finds every wrong character and every swapped pair.
/// </summary>
public static class PublicNumber
{
    public const int MaxLength = 12;

    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    public static string New(string kind)
    {
        var body = RandomNumberGenerator.GetString(Alphabet, 7);
        return Format(kind, body + CheckCharacter(body));
    }

    /// <summary>Brings what a person typed (full-width, lower case, without dashes) into the stored form; null if it is no such number.</summary>
    public static string? Parse(string kind, string? typed)
    {
        if (typed is null || typed.Length > 40)
        {
            return null;
        }

        var plain = string.Concat(typed.Normalize(System.Text.NormalizationForm.FormKC).ToUpperInvariant().Where(char.IsAsciiLetterOrDigit));
        if (plain.StartsWith(kind, StringComparison.Ordinal) && plain.Length == kind.Length + 8)
        {
            plain = plain[kind.Length..];
        }

        return plain.Length == 8 && plain.All(Alphabet.Contains) && CheckCharacter(plain[..7]) == plain[7] ? Format(kind, plain) : null;
    }

    private static string Format(string kind, string characters) => $"{kind}-{characters[..4]}-{characters[4..]}";

    private static char CheckCharacter(string body) =>
        Alphabet[body.Select((character, place) => (place + 2) * Alphabet.IndexOf(character, StringComparison.Ordinal)).Sum() % Alphabet.Length];
}
