using Microsoft.AspNetCore.Mvc;
using NetEscapades.AspNetCore.SecurityHeaders;
using Storefront.Accounts.Registration;
using Storefront.Web.Hosting;
using Storefront.Web.Routing;

namespace Storefront.Web.Accounts.Confirmation;

/// <summary>A link in a mail opens a page with a button: mail scanners open links, and opening one must change nothing.</summary>
[Area("Accounts"), SecurityHeadersPolicy(SecurityHeaders.Unreferred)]
public sealed class ConfirmationController : Controller
{
    [HttpGet, ShopRoute("account/confirm")]
    public IActionResult New(ConfirmationForm form) => View(form);

    [HttpPost, ShopRoute("account/confirm")]
    public async Task<IActionResult> Create(ConfirmationForm form, [FromServices] ConfirmEmailAddress confirm)
    {
        var confirmed = await confirm.RunAsync(form.Id, form.Token ?? "");
        if (!confirmed.Succeeded)
        {
            ModelState.Add(confirmed.Refusal);
            return View("New", form);
        }

        return View("Done");
    }
}
