using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Storefront.Accounts.Data;
using Storefront.Accounts.People;
using Storefront.Accounts.SigningIn;
using Storefront.Kernel.Mail;

namespace Storefront.Accounts.Registration;

/// <summary>Mails a customer the link that shows that the mailbox is theirs, once more.</summary>
public sealed class SendConfirmation(
    UserManager<Person> people, AccountsDb db, Tallies tallies, AccountLinks links, TimeProvider clock, IOptions<AccountsOptions> options)
{
    public async Task RunAsync(Guid personId, string market, CancellationToken cancellation)
    {
        var person = await people.FindByIdAsync(personId.ToString());
        if (person is { EmailConfirmed: false }
            && await tallies.CountAsync("mail", person.Email!, options.Value.MailsPerHour, TimeSpan.FromHours(1), cancellation))
        {
            db.Add(await LetterAsync(person, market));
            await db.SaveChangesAsync(cancellation);
        }
    }

    /// <summary>The mail itself.</summary>
    internal async Task<QueuedMail> LetterAsync(Person person, string market) =>
        new Letter(RegistrationTexts.ConfirmSubject, RegistrationTexts.ConfirmSubject, [RegistrationTexts.Welcome])
        {
            Action = (RegistrationTexts.ConfirmSubject, links.Confirm(market, person.Id, await people.GenerateEmailConfirmationTokenAsync(person))),
            Reason = RegistrationTexts.ConfirmReason,
        }.To(person.Email!, person.Language, $"accounts.confirm:{Guid.CreateVersion7()}", clock.GetUtcNow());
}
