using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Storefront.Accounts.Data;
using Storefront.Accounts.SigningIn;
using Storefront.Web.Routing;

namespace Storefront.Web.Accounts.Account;

[Area("Accounts"), Authorize]
public sealed class AccountController(AccountsDb db, TimeProvider clock) : Controller
{
    [HttpGet, ShopRoute("account")]
    public async Task<IActionResult> Show(CancellationToken cancellation)
    {
        var (personId, now) = (User.PersonId(), clock.GetUtcNow());
        return View(await db.Users.Where(person => person.Id == personId)
            .Select(person => new AccountPage(
                person.FullName,
                person.Email!,
                person.RegisteredAt,
                db.Sessions.Count(session => session.PersonId == person.Id && session.ExpiresAt > now)))
            .SingleAsync(cancellation));
    }

    /// <summary>Signs out everywhere else.</summary>
    [HttpPost, ShopRoute("account/sessions/end")]
    public async Task<IActionResult> EndOthers([FromServices] EndSession endSession, CancellationToken cancellation)
    {
        await endSession.AllAsync(User.PersonId()!.Value, User.SessionId(), cancellation);
        return LocalRedirect(HttpContext.ShopPath("account?done=sessions"));
    }
}
