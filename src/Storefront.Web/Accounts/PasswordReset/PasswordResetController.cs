using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using NetEscapades.AspNetCore.SecurityHeaders;
using Storefront.Accounts.Passwords;
using Storefront.Accounts.People;
using Storefront.Web.Hosting;
using Storefront.Web.Routing;

namespace Storefront.Web.Accounts.PasswordReset;

[Area("Accounts"), SecurityHeadersPolicy(SecurityHeaders.Unreferred)]
public sealed class PasswordResetController : Controller
{
    [HttpGet, ShopRoute("account/reset")]
    public IActionResult New() => View(new ResetForm());

    /// <summary>Answers the same for every address.</summary>
    [HttpPost, ShopRoute("account/reset"), EnableRateLimiting(RateLimits.Reset)]
    public async Task<IActionResult> New(ResetForm form, [FromServices] RequestPasswordReset request, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return View(form);
        }

        var market = HttpContext.Market();
        await request.RunAsync(form.Email!, market.Segment, market.Language, cancellation);
        return View("Sent", EmailForm.Of(form.Email!));
    }

    [HttpGet, ShopRoute("account/reset/new")]
    public IActionResult Edit(Guid id, string? token) => View(new NewPasswordForm { Id = id, Token = token });

    [HttpPost, ShopRoute("account/reset/new"), EnableRateLimiting(RateLimits.Reset)]
    public async Task<IActionResult> Edit(
        NewPasswordForm form, [FromServices] SetNewPassword setNewPassword, [FromServices] DeviceNote device, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return View(form);
        }

        var set = await setNewPassword.RunAsync(form.Id, form.Token ?? "", form.Password!, cancellation);
        if (!set.Succeeded)
        {
            ModelState.Add(set.Refusal);
            return View(form);
        }

        device.Write(Response, set.Value.DeviceNote);
        return LocalRedirect(HttpContext.ShopPath("account"));
    }
}
