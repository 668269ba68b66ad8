using System.ComponentModel.DataAnnotations;
using Storefront.Accounts.Passwords;
using Storefront.Web.Shared.Fields;

namespace Storefront.Web.Accounts.PasswordReset;

public sealed class ResetForm : IValidatableObject
{
    [Asked(typeof(AccountTexts), nameof(AccountTexts.EmailMissing)), DataType(DataType.EmailAddress)]
    public string? Email { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!EmailAddressForm.IsPlausible(Email))
        {
            yield return new ValidationResult(AccountTexts.EmailWrong.ToString(), [nameof(Email)]);
        }
    }
}

public sealed class NewPasswordForm
{
    public Guid Id { get; set; }

    public string? Token { get; set; }

    [Asked(typeof(AccountTexts), nameof(AccountTexts.NewPasswordMissing)), AtMost(PasswordRules.MaxLength)]
    public string? Password { get; set; }
}
