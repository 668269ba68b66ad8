using Microsoft.AspNetCore.Identity;
using Storefront.Accounts.Data;
using Storefront.Accounts.People;
using Storefront.Accounts.SigningIn;
using Storefront.Kernel.Data;

namespace Storefront.Accounts.Passwords;

/// <summary>
/// Whoever followed a reset link sets a new password and is signed in: strangers who keep guessing cannot keep the owner out. All sessions end, and the
/// mailbox is known to be theirs from now on.
/// </summary>
public sealed class SetNewPassword(
    UserManager<Person> people, AccountsDb db, Tallies tallies, EndSession endSession, StartSession startSession, KnownDevices devices, TimeProvider clock)
{
    public async Task<Result<SignedIn>> RunAsync(Guid personId, string token, string password, CancellationToken cancellation)
    {
        var person = await people.FindByIdAsync(personId.ToString());
        if (person is null || !await people.VerifyUserTokenAsync(person, ResetTokens.Provider, UserManager<Person>.ResetPasswordTokenPurpose, AccountLinks.Read(token)))
        {
            return new Refusal(PasswordTexts.LinkIsOld);
        }

        if (PasswordRules.Check(password, person.Email!, person.FullName) is { } refusal)
        {
            return refusal;
        }

        // Before the transaction: hashing is slow on purpose, and others wait for their turn to write.
        person.TakePassword(people.PasswordHasher.HashPassword(person, password));
        person.ConfirmEmail(clock.GetUtcNow());
        var saved = await db.WriteAsync(
            async () =>
            {
                await endSession.AllAsync(person.Id, except: null, cancellation);
                return await people.UpdateAsync(person);
            },
            cancellation);
        if (!saved.Succeeded)
        {
            // The same link in two tabs: the other one was faster.
            return new Refusal(PasswordTexts.LinkIsOld);
        }

        await tallies.ForgetAsync(SignInByPassword.Kind, person.Email!, cancellation);
        await startSession.RunAsync(person, stay: false, cancellation);
        return new SignedIn(person, devices.Note(person.Id));
    }
}
