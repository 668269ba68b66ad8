using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Storefront.Accounts.People;

namespace Storefront.Accounts.SigningIn;

/// <summary>
/// Somebody gives e-mail address and password. For an address that we do not know the same work is done, and the same is said, as for a wrong password. So it is
/// for one that its owner has not confirmed: else registering with it and signing in would tell whether it had an account before.
/// </summary>
public sealed class SignInByPassword(
    UserManager<Person> people, Tallies tallies, KnownDevices devices, StartSession startSession, IOptions<AccountsOptions> options)
{
    internal const string Kind = "sign-in";

    /// <summary>The hash of a password that nobody has: what an unknown address is checked against.</summary>
    private static readonly string _nobody = new PasswordHasher<Person>().HashPassword(null!, Guid.NewGuid().ToString());

    /// <param name="stay">Whether to stay signed in after the browser is closed.</param>
    /// <param name="deviceNote">What <see cref="SignedIn.DeviceNote"/> was on this device the last time.</param>
    public async Task<Result<SignedIn>> RunAsync(string email, string password, bool stay, string? deviceNote, CancellationToken cancellation)
    {
        email = EmailForm.Of(email);
        var person = await people.FindByEmailAsync(email);
        var isKnown = devices.Knows(deviceNote, person?.Id ?? Guid.Empty, out var device);
        var subject = isKnown ? email + device : email;
        if (!await tallies.CountAsync(Kind, subject, options.Value.SignInTries, TimeSpan.FromMinutes(options.Value.SignInWaitMinutes), cancellation))
        {
            return new Refusal(SigningInTexts.TooMany.With(options.Value.SignInWaitMinutes), "Password");
        }

        var verdict = people.PasswordHasher.VerifyHashedPassword(person!, person?.PasswordHash ?? _nobody, password);
        if (person is not { EmailConfirmed: true } || verdict is PasswordVerificationResult.Failed)
        {
            return new Refusal(SigningInTexts.Mismatch, "Password");
        }

        await tallies.ForgetAsync(Kind, subject, cancellation);
        await startSession.RunAsync(person, stay, cancellation);
        return new SignedIn(person, isKnown ? deviceNote! : devices.Note(person.Id));
    }
}

/// <param name="DeviceNote">To be kept on the device: see <see cref="KnownDevices"/>.</param>
public sealed record SignedIn(Person Person, string DeviceNote);
