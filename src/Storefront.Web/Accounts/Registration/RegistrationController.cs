using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Storefront.Accounts.Registration;
using Storefront.Web.Hosting;
using Storefront.Web.Routing;

namespace Storefront.Web.Accounts.Registration;

[Area("Accounts")]
public sealed class RegistrationController : Controller
{
    [HttpGet, ShopRoute("account/register")]
    public IActionResult New() => View(new RegistrationForm());

    /// <summary>Answers the same whether the address is new or has an account: only its mailbox is told which.</summary>
    [HttpPost, ShopRoute("account/register"), EnableRateLimiting(RateLimits.Register)]
    public async Task<IActionResult> New(RegistrationForm form, [FromServices] RegisterCustomer register, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return View(form);
        }

        var market = HttpContext.Market();
        var registered = await register.RunAsync(form.Name!, form.Email!, form.Password!, market.Segment, market.Language, cancellation);
        if (!registered.Succeeded)
        {
            ModelState.Add(registered.Refusal);
            return View(form);
        }

        return View("Sent", registered.Value);
    }
}
