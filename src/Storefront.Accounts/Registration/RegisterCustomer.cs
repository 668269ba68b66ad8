using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Storefront.Accounts.Data;
using Storefront.Accounts.Passwords;
using Storefront.Accounts.People;
using Storefront.Accounts.SigningIn;
using Storefront.Kernel.Data;
using Storefront.Kernel.Mail;

namespace Storefront.Accounts.Registration;

/// <summary>
/// A customer opens an account. The answer is the same when the address has one already: only its mailbox is told. So nobody is signed in here.
/// </summary>
public sealed class RegisterCustomer(
    UserManager<Person> people,
    AccountsDb db,
    Tallies tallies,
    ConfirmationLetter confirmation,
    AccountLinks links,
    TimeProvider clock,
    IOptions<AccountsOptions> options)
{
    /// <param name="market">The path segment of the market that the visitor was in; its language is the one in which we write.</param>
    /// <returns>The address that was written to.</returns>
    public async Task<Result<string>> RunAsync(string name, string email, string password, string market, Language language, CancellationToken cancellation)
    {
        email = EmailForm.Of(email);
        if (PasswordRules.Check(password, email, name) is { } refusal)
        {
            return refusal;
        }

        var person = Person.Register(name, email, language, clock.GetUtcNow());
        person.TakePassword(people.PasswordHasher.HashPassword(person, password));
        try
        {
            await db.WriteAsync(() => CreateOrTellAsync(person, market, cancellation), cancellation);
        }
        catch (DbUpdateException refused) when (refused.IsDuplicate())
        {
            // Twice at the same moment: the second finds the first's account.
            db.ChangeTracker.Clear();
            await db.WriteAsync(() => CreateOrTellAsync(person, market, cancellation), cancellation);
        }

        return email;
    }

    private async Task CreateOrTellAsync(Person person, string market, CancellationToken cancellation)
    {
        var owner = await people.FindByEmailAsync(person.Email!);
        if (owner is null)
        {
            var created = await people.CreateAsync(person);
            if (!created.Succeeded)
            {
                throw new InvalidOperationException($"An account was refused: {string.Join(", ", created.Errors.Select(error => error.Code))}.");
            }
        }

        if (await tallies.CountAsync("mail", person.Email!, options.Value.MailsPerHour, TimeSpan.FromHours(1), cancellation))
        {
            db.Add(owner is null ? await confirmation.WriteAsync(person, market) : Exists(owner, market));
            await db.SaveChangesAsync(cancellation);
        }
    }

    private QueuedMail Exists(Person owner, string market) =>
        new Letter(RegistrationTexts.ExistsSubject, RegistrationTexts.ExistsSubject, [RegistrationTexts.Exists])
        {
            Action = (RegistrationTexts.SignIn, links.SignIn(market)),
            Reason = RegistrationTexts.ConfirmReason,
        }.To(owner.Email!, owner.Language, $"accounts.exists:{Guid.CreateVersion7()}", clock.GetUtcNow());
}
