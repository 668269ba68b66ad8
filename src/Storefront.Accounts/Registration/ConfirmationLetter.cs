using Microsoft.AspNetCore.Identity;
using Storefront.Accounts.People;
using Storefront.Kernel.Mail;

namespace Storefront.Accounts.Registration;

/// <summary>The mail with the link that shows that a mailbox is its customer's.</summary>
public sealed class ConfirmationLetter(UserManager<Person> people, AccountLinks links, TimeProvider clock)
{
    public async Task<QueuedMail> WriteAsync(Person person, string market) =>
        new Letter(RegistrationTexts.ConfirmSubject, RegistrationTexts.ConfirmSubject, [RegistrationTexts.Welcome])
        {
            Action = (RegistrationTexts.ConfirmSubject, links.Confirm(market, person.Id, await people.GenerateEmailConfirmationTokenAsync(person))),
            Reason = RegistrationTexts.ConfirmReason,
        }.To(person.Email!, person.Language, $"accounts.confirm:{Guid.CreateVersion7()}", clock.GetUtcNow());
}
