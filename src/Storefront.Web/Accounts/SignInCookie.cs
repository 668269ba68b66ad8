using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.StaticAssets;
using Storefront.Accounts.SigningIn;
using Storefront.Ordering.Carts;
using Storefront.Web.Hosting;
using Storefront.Web.Ordering;
using Storefront.Web.Ordering.Orders;
using Storefront.Web.Routing;

namespace Storefront.Web.Accounts;

/// <summary>
/// Brings the cart along at sign-in and leaves nothing behind at sign-out, asks on every request whether the cookie's session still stands, and leads guests of
/// closed pages to the right door. It is made for every request, most of which have no such cookie; so what opens a database is asked for only where it is needed.
/// </summary>
internal sealed class SignInCookie(CartCookie cart, ShopCookies cookies, ILogger<SignInCookie> log) : CookieAuthenticationEvents
{
    public override async Task SignedIn(CookieSignedInContext context)
    {
        if (context.Principal?.PersonId() is { } personId)
        {
            var adoptCart = context.HttpContext.RequestServices.GetRequiredService<AdoptCart>();
            await adoptCart.RunAsync(cart.Read(context.HttpContext).Token, personId, context.HttpContext.RequestAborted);
        }
    }

    /// <summary>The next person at this browser starts empty-handed: the cart is in the account, and so are the orders that this browser had keys of.</summary>
    public override Task SigningOut(CookieSigningOutContext context)
    {
        cart.Forget(context.HttpContext);
        OrderCookie.ForgetAll(context.HttpContext, cookies);
        return Task.CompletedTask;
    }

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        // Style sheets and fonts are for everybody; asking the database for each would be work for nothing.
        if (context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null)
        {
            return;
        }

        var checkSession = context.HttpContext.RequestServices.GetRequiredService<CheckSession>();
        if (!await checkSession.RunAsync(context.Principal!, context.HttpContext.RequestAborted))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        }
    }

    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        var http = context.HttpContext;
        var door = http.Request.Path.StartsWithSegments("/office", StringComparison.OrdinalIgnoreCase) ? "/office/sign-in" : http.ShopPath("account/sign-in");

        // A form that was sent too late cannot be sent again by a redirect; its page can be opened again.
        var back = HttpMethods.IsGet(http.Request.Method) ? QueryString.Create("returnUrl", http.Request.PathBase + http.Request.Path + http.Request.QueryString) : default;
        http.Response.Redirect(door + back);
        return Task.CompletedTask;
    }

    /// <summary>Signed in, but not allowed: said as it is, with the page for 403.</summary>
    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        log.LogWarning(
            "Person {PersonId} was refused {Method} {Route}.",
            context.HttpContext.User.PersonId(), context.Request.Method, context.HttpContext.GetEndpoint()?.DisplayName);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
