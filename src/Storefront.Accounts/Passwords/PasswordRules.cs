namespace Storefront.Accounts.Passwords;

/// <summary>
/// What a password must be. Length counts and composition does not (NIST SP 800-63B): 12 characters, not the person's own name or address, not one key held down.
/// </summary>
public static class PasswordRules
{
    public const int MinLength = 12;

    /// <summary>Hashing is work; nobody types more than this.</summary>
    public const int MaxLength = 200;

    private const int MinDifferent = 5;

    /// <summary>Why it will not do; null when it will.</summary>
    public static Refusal? Check(string password, string email, string name, string field = "Password")
    {
        if (password.Length < MinLength)
        {
            return new Refusal(PasswordTexts.TooShort.With(MinLength), field);
        }

        if (password.Length > MaxLength)
        {
            return new Refusal(PasswordTexts.TooLong.With(MaxLength), field);
        }

        return password.Distinct().Count() < MinDifferent || Repeats(password, email) || Repeats(password, name)
            ? new Refusal(PasswordTexts.TooPlain, field)
            : null;
    }

    private static bool Repeats(string password, string own) => own.Length > 0 && password.Contains(own, StringComparison.OrdinalIgnoreCase)
        && password.Length - own.Length < MinDifferent;
}
