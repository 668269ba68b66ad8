using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Storefront.Accounts.SigningIn;
using Storefront.Web.Accounts.SignIn;
using Storefront.Web.Hosting;

namespace Storefront.Web.Office.SignIn;

[Area("Office")]
public sealed class SignInController : Controller
{
    [HttpGet("/office/sign-in")]
    public IActionResult New(string? returnUrl) => View(new SignInForm { ReturnUrl = returnUrl });

    [HttpPost("/office/sign-in"), EnableRateLimiting(RateLimits.SignIn)]
    public Task<IActionResult> New(SignInForm form, [FromServices] LetIn letIn, CancellationToken cancellation) =>
        letIn.RunAsync(this, form, "/office", cancellation);

    [HttpPost("/office/sign-out")]
    public async Task<IActionResult> End([FromServices] EndSession endSession, CancellationToken cancellation)
    {
        await endSession.RunAsync(User, cancellation);
        return LocalRedirect("/office/sign-in");
    }
}
