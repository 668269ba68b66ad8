using Microsoft.AspNetCore.Identity;
using Storefront.Accounts.People;

namespace Storefront.Accounts.Passwords;

/// <summary>Makes the link with which a person sets a password. Whoever has it can, so it goes to them alone.</summary>
public sealed class PasswordLink(UserManager<Person> people, AccountLinks links)
{
    /// <summary>How long it works, once.</summary>
    public const int Minutes = ResetTokens.Minutes;

    /// <param name="market">The path segment of the market in which it opens.</param>
    public async Task<Uri> MakeAsync(Person person, string market) =>
        links.NewPassword(market, person.Id, await people.GeneratePasswordResetTokenAsync(person));
}
