using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Storefront.Accounts.Data;
using Storefront.Accounts.People;
using Storefront.Accounts.SigningIn;
using Storefront.Kernel.Data;
using Storefront.Kernel.Mail;

namespace Storefront.Accounts.Passwords;

/// <summary>
/// Mails a link to set a new password. Says nothing of whether the account exists: for an unknown address the same is made, counted and thrown away.
/// </summary>
public sealed class RequestPasswordReset(
    UserManager<Person> people, AccountsDb db, Tallies tallies, PasswordLink link, TimeProvider clock, IOptions<AccountsOptions> options)
{
    public async Task RunAsync(string email, string market, Language language, CancellationToken cancellation)
    {
        email = EmailForm.Of(email);
        var now = clock.GetUtcNow();
        var person = await people.FindByEmailAsync(email);
        var mail = await LetterAsync(person ?? Person.Register("", email, language, now), market, now);
        await db.WriteAsync(
            async () =>
            {
                if (await tallies.CountAsync("mail", email, options.Value.MailsPerHour, TimeSpan.FromHours(1), cancellation) && person is not null)
                {
                    db.Add(mail);
                    await db.SaveChangesAsync(cancellation);
                }
            },
            cancellation);
    }

    private async Task<QueuedMail> LetterAsync(Person person, string market, DateTimeOffset now) =>
        new Letter(PasswordTexts.ResetSubject, PasswordTexts.ResetSubject, [PasswordTexts.ResetBody.With(PasswordLink.Minutes)])
        {
            Action = (PasswordTexts.ResetSubject, await link.MakeAsync(person, market)),
            Reason = PasswordTexts.ResetIgnore,
        }.To(person.Email!, person.Language, $"accounts.reset:{Guid.CreateVersion7()}", now);
}
