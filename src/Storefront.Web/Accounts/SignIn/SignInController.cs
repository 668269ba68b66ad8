using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Storefront.Accounts.SigningIn;
using Storefront.Web.Hosting;
using Storefront.Web.Routing;

namespace Storefront.Web.Accounts.SignIn;

[Area("Accounts")]
public sealed class SignInController : Controller
{
    [HttpGet, ShopRoute("account/sign-in")]
    public IActionResult New(string? returnUrl) =>
        User.PersonId() is null ? View(new SignInForm { ReturnUrl = returnUrl }) : LocalRedirect(Url.Local(returnUrl, HttpContext.ShopPath("account")));

    [HttpPost, ShopRoute("account/sign-in"), EnableRateLimiting(RateLimits.SignIn)]
    public Task<IActionResult> New(SignInForm form, [FromServices] LetIn letIn, CancellationToken cancellation) =>
        letIn.RunAsync(this, form, HttpContext.ShopPath("account"), cancellation);

    [HttpPost, ShopRoute("account/sign-out")]
    public async Task<IActionResult> End([FromServices] EndSession endSession, CancellationToken cancellation)
    {
        await endSession.RunAsync(User, cancellation);
        return LocalRedirect(HttpContext.ShopPath());
    }
}
