using System.ComponentModel.DataAnnotations;
using Storefront.Accounts.Passwords;
using Storefront.Web.Shared.Fields;

namespace Storefront.Web.Accounts.SignIn;

public sealed class SignInForm
{
    [Asked(typeof(AccountTexts), nameof(AccountTexts.EmailMissing)), AtMost(320), DataType(DataType.EmailAddress)]
    public string? Email { get; set; }

    [Asked(typeof(AccountTexts), nameof(AccountTexts.PasswordMissing)), AtMost(PasswordRules.MaxLength)]
    public string? Password { get; set; }

    /// <summary>Whether to stay signed in after the browser is closed.</summary>
    public bool Stay { get; set; }

    public string? ReturnUrl { get; set; }
}
