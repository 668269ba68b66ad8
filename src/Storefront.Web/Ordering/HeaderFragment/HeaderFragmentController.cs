using Microsoft.AspNetCore.Mvc;
using Storefront.Accounts.SigningIn;
using Storefront.Ordering.Carts;
using Storefront.Web.Routing;
using Storefront.Web.Shared.Header;

namespace Storefront.Web.Ordering.HeaderFragment;

/// <summary>What is the visitor's own in the header of cached pages.</summary>
[Area("Ordering")]
public sealed class HeaderFragmentController : Controller
{
    [HttpGet, ShopRoute("fragments/header"), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    public async Task<IActionResult> Show([FromServices] CartCookie cookie, [FromServices] FindCart find, CancellationToken cancellation) =>
        PartialView("Header/_Actions", new HeaderActions(User.FullNameOf(), await find.PiecesAsync(cookie.Read(HttpContext), cancellation)));
}
