using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Storefront.Accounts.Data;

namespace Storefront.Accounts.SigningIn;

/// <summary>
/// Whether a sign-in cookie still stands: its session has not been ended, and the roles that it names are still those of the person. Asked on every
/// request that carries one, by primary key, so that a lost role or a changed password counts from the next request on.
/// </summary>
public sealed class CheckSession(AccountsDb db, TimeProvider clock)
{
    public async Task<bool> RunAsync(ClaimsPrincipal principal, CancellationToken cancellation)
    {
        if (principal.SessionId() is not { } sessionId || principal.PersonId() is not { } personId)
        {
            return false;
        }

        var now = clock.GetUtcNow();
        var held = from link in db.UserRoles join role in db.Roles on link.RoleId equals role.Id select new { link.UserId, role.Name };

        // One row for each role, one without a name for a customer, none where the session has ended.
        var roles = await (
            from session in db.Sessions
            where session.Id == sessionId && session.PersonId == personId && session.ExpiresAt > now
            join role in held on session.PersonId equals role.UserId into named
            from role in named.DefaultIfEmpty()
            select role.Name).ToListAsync(cancellation);
        return roles.Count > 0 && roles.OfType<string>().ToHashSet().SetEquals(principal.FindAll(ClaimTypes.Role).Select(claim => claim.Value));
    }
}
