using System.ComponentModel.DataAnnotations;
using Storefront.Accounts.Passwords;
using Storefront.Accounts.People;
using Storefront.Web.Shared.Fields;

namespace Storefront.Web.Accounts.Registration;

/// <summary>All that a stranger may say about themselves. Roles, confirmation and the like are not here, so that no form can send them.</summary>
public sealed class RegistrationForm : IValidatableObject
{
    [Asked(typeof(RegistrationTexts), nameof(RegistrationTexts.NameMissing)), AtMost(Person.NameMaxLength)]
    public string? Name { get; set; }

    [Asked(typeof(AccountTexts), nameof(AccountTexts.EmailMissing)), DataType(DataType.EmailAddress)]
    public string? Email { get; set; }

    [Asked(typeof(RegistrationTexts), nameof(RegistrationTexts.PasswordMissing)), AtMost(PasswordRules.MaxLength)]
    public string? Password { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!EmailAddressForm.IsPlausible(Email))
        {
            yield return new ValidationResult(AccountTexts.EmailWrong.ToString(), [nameof(Email)]);
        }
    }
}
