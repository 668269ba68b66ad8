using Microsoft.AspNetCore.Identity;
using Storefront.Accounts.People;

namespace Storefront.Accounts.Registration;

/// <summary>Whoever followed the link in the confirmation mail owns the mailbox.</summary>
public sealed class ConfirmEmailAddress(UserManager<Person> people, TimeProvider clock)
{
    public async Task<Result<Person>> RunAsync(Guid personId, string token)
    {
        var person = await people.FindByIdAsync(personId.ToString());
        if (person is null || !await people.VerifyUserTokenAsync(
                person, TokenOptions.DefaultProvider, UserManager<Person>.ConfirmEmailTokenPurpose, AccountLinks.Read(token)))
        {
            return new Refusal(RegistrationTexts.LinkIsOld);
        }

        person.ConfirmEmail(clock.GetUtcNow());
        await people.UpdateAsync(person);
        return person;
    }
}
