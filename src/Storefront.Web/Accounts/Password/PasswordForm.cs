using Storefront.Accounts.Passwords;
using Storefront.Web.Shared.Fields;

namespace Storefront.Web.Accounts.Password;

public sealed class PasswordForm
{
    [Asked(typeof(PasswordFormTexts), nameof(PasswordFormTexts.CurrentMissing)), AtMost(PasswordRules.MaxLength)]
    public string? Current { get; set; }

    [Asked(typeof(AccountTexts), nameof(AccountTexts.NewPasswordMissing)), AtMost(PasswordRules.MaxLength)]
    public string? Password { get; set; }
}
