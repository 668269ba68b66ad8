using System.ComponentModel.DataAnnotations;

namespace Storefront.Web.Accounts;

internal static class EmailAddressForm
{
    private static readonly EmailAddressAttribute _shape = new();

    /// <summary>Whether something typed can be an e-mail address at all. Whether it is one, only a mail can tell.</summary>
    public static bool IsPlausible(string? typed) =>
        typed?.Trim() is { Length: > 0 and <= Storefront.Accounts.People.Person.EmailMaxLength } address && _shape.IsValid(address) && !address.Any(char.IsWhiteSpace)
            && !address.Any(char.IsControl);
}
