using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Storefront.Accounts.SigningIn;
using Storefront.Web.Accounts;
using Storefront.Web.Accounts.SignIn;
using Storefront.Web.Hosting;
using Storefront.Web.Routing;

namespace Storefront.Web.Office.SignIn;

[Area("Office")]
public sealed class SignInController : Controller
{
    [HttpGet("/office/sign-in")]
    public IActionResult New(string? returnUrl) => View(new SignInForm { ReturnUrl = returnUrl });

    [HttpPost("/office/sign-in"), EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> New(
        SignInForm form, [FromServices] SignInByPassword signIn, [FromServices] DeviceNote device, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return View(form);
        }

        var signedIn = await signIn.RunAsync(form.Email!, form.Password!, form.Stay, device.Read(Request), cancellation);
        if (!signedIn.Succeeded)
        {
            ModelState.Add(signedIn.Refusal);
            return View(form);
        }

        device.Write(Response, signedIn.Value.DeviceNote);
        return LocalRedirect(Url.Local(form.ReturnUrl, "/office"));
    }

    [HttpPost("/office/sign-out")]
    public async Task<IActionResult> End([FromServices] EndSession endSession, CancellationToken cancellation)
    {
        await endSession.RunAsync(User, cancellation);
        return LocalRedirect("/office/sign-in");
    }
}
