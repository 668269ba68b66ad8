using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Storefront.Accounts.Data;
using Storefront.Accounts.People;
using Storefront.Kernel.Data;

namespace Storefront.Accounts.SigningIn;

/// <summary>Signs somebody out of this browser, or of all others. A copy of an ended session's cookie opens nothing.</summary>
public sealed class EndSession(SignInManager<Person> signIn, AccountsDb db)
{
    public async Task RunAsync(ClaimsPrincipal principal, CancellationToken cancellation)
    {
        if (principal.SessionId() is { } id)
        {
            await db.WriteAsync(() => db.Sessions.Where(session => session.Id == id).ExecuteDeleteAsync(cancellation), cancellation);
        }

        await signIn.SignOutAsync();
    }

    /// <summary>Ends every session of the person but <paramref name="except"/>.</summary>
    public Task AllAsync(Guid personId, Guid? except, CancellationToken cancellation) => db.WriteAsync(
        () => db.Sessions.Where(session => session.PersonId == personId && session.Id != except).ExecuteDeleteAsync(cancellation), cancellation);
}
