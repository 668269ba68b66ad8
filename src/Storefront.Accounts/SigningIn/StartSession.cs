using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Storefront.Accounts.Data;
using Storefront.Accounts.People;

namespace Storefront.Accounts.SigningIn;

/// <summary>Signs a person in on this browser. Always a new session: what the browser carried before is worth nothing afterwards.</summary>
public sealed class StartSession(SignInManager<Person> signIn, AccountsDb db, TimeProvider clock, IOptions<AccountsOptions> options)
{
    public async Task RunAsync(Person person, bool stay, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var session = new Session
        {
            PersonId = person.Id,
            StartedAt = now,
            ExpiresAt = now + (stay ? TimeSpan.FromDays(options.Value.StaySignedInDays) : TimeSpan.FromHours(options.Value.SessionHours)),
        };
        db.Sessions.Add(session);
        await db.SaveChangesAsync(cancellation);
        await signIn.SignInWithClaimsAsync(
            person,
            new AuthenticationProperties { IsPersistent = stay, IssuedUtc = now, ExpiresUtc = session.ExpiresAt, AllowRefresh = false },
            [new Claim(PersonClaims.Session, session.Id.ToString()), new Claim(PersonClaims.FullName, person.FullName)]);
    }
}
