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
        if (!await db.Sessions.AnyAsync(session => session.Id == sessionId && session.PersonId == personId && session.ExpiresAt > now, cancellation))
        {
            return false;
        }

        var roles = await db.UserRoles.Where(link => link.UserId == personId)
            .Join(db.Roles, link => link.RoleId, role => role.Id, (_, role) => role.Name!)
            .ToListAsync(cancellation);
        return roles.ToHashSet().SetEquals(principal.FindAll(ClaimTypes.Role).Select(claim => claim.Value));
    }
}
