using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Storefront.Accounts.Data;
using Storefront.Accounts.People;
using Storefront.Accounts.SigningIn;
using Storefront.Kernel.Data;
using Storefront.Kernel.Mail;

namespace Storefront.Accounts.Passwords;

/// <summary>Somebody signed in changes the password. Their other sessions end, and a mail tells them, in case it was not them.</summary>
public sealed class ChangePassword(
    UserManager<Person> people, AccountsDb db, Tallies tallies, EndSession endSession, AccountLinks links, TimeProvider clock, IOptions<AccountsOptions> options)
{
    public async Task<Result<Person>> RunAsync(
        Guid personId, Guid? sessionId, string current, string wanted, string market, CancellationToken cancellation)
    {
        var wait = options.Value.SignInWaitMinutes;
        if (!await tallies.CountAsync("password", personId.ToString(), options.Value.SignInTries, TimeSpan.FromMinutes(wait), cancellation))
        {
            return new Refusal(PasswordTexts.TooManyTries.With(wait), "Current");
        }

        var person = await people.FindByIdAsync(personId.ToString()) ?? throw new InvalidOperationException("A signed-in person has no account.");
        if (!await people.CheckPasswordAsync(person, current))
        {
            return new Refusal(PasswordTexts.WrongCurrent, "Current");
        }

        if (PasswordRules.Check(wanted, person.Email!, person.FullName) is { } refusal)
        {
            return refusal;
        }

        person.TakePassword(people.PasswordHasher.HashPassword(person, wanted));
        await db.WriteAsync(
            async () =>
            {
                db.Add(Told(person, market));
                await endSession.AllAsync(person.Id, except: sessionId, cancellation);
                await people.UpdateAsync(person);
            },
            cancellation);
        await tallies.ForgetAsync("password", personId.ToString(), cancellation);
        return person;
    }

    private QueuedMail Told(Person person, string market) => new Letter(PasswordTexts.ChangedSubject, PasswordTexts.ChangedSubject, [PasswordTexts.ChangedBody])
    {
        Action = (PasswordTexts.ResetSubject, links.Reset(market)),
        Reason = PasswordTexts.ChangedNotMe,
    }.To(person.Email!, person.Language, $"accounts.password-changed:{Guid.CreateVersion7()}", clock.GetUtcNow());
}
