using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Storefront.Accounts.Passwords;
using Storefront.Accounts.SigningIn;
using Storefront.Web.Hosting;
using Storefront.Web.Routing;

namespace Storefront.Web.Accounts.Password;

[Area("Accounts"), Authorize]
public sealed class PasswordController : Controller
{
    [HttpGet, ShopRoute("account/password")]
    public IActionResult Edit() => View(new PasswordForm());

    [HttpPost, ShopRoute("account/password"), EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> Edit(PasswordForm form, [FromServices] ChangePassword change, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return View(form);
        }

        var changed = await change.RunAsync(
            User.PersonId()!.Value, User.SessionId(), form.Current!, form.Password!, HttpContext.Market().Segment, cancellation);
        if (!changed.Succeeded)
        {
            ModelState.Add(changed.Refusal);
            return View(form);
        }

        return LocalRedirect(HttpContext.ShopPath("account?done=password"));
    }
}
