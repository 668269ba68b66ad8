using Microsoft.AspNetCore.Mvc;
using Storefront.Kernel;
using Storefront.Ordering.Addresses;
using Storefront.Ordering.Carts;
using Storefront.Web.Hosting;
using Storefront.Web.Routing;

namespace Storefront.Web.Ordering.Cart;

/// <summary>The cart: what lies in it, what it costs in all where it goes, and every change of it.</summary>
[Area("Ordering"), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class CartController(CartCookie cookie, ChangeCart change, TimeProvider clock) : Controller
{
    /// <param name="removed">The variant that was just taken out, which the page offers to put back.</param>
    [HttpGet, ShopRoute("cart")]
    public async Task<IActionResult> Index(Guid? removed, string? quantity, [FromServices] ShowCart show, CancellationToken cancellation) =>
        View(await show.RunAsync(cookie.Read(HttpContext), HttpContext.Market(), removed is { } variantId ? (variantId, Quantity.Parse(quantity) ?? 1) : null, cancellation));

    /// <summary>From a product page, which is cached: no token, but the browser's word that the form is ours.</summary>
    /// <param name="productId">The product whose page it was, if the form says so; another one than the variant's is refused.</param>
    [HttpPost, ShopRoute("cart/lines"), SameSiteOnly]
    public async Task<IActionResult> Add(
        Guid variantId, Guid? productId, string? quantity, [FromServices] AddToCart add, [FromServices] ShowCart show, CancellationToken cancellation)
    {
        if (!ModelState.IsValid || !Request.Form.ContainsKey("variantId"))
        {
            return await RefusedAsync(new Refusal(CartRefusals.NotForSale), show, cancellation);
        }

        if ((Request.Form.ContainsKey("quantity") ? Quantity.Parse(quantity) : 1) is not { } pieces)
        {
            return await RefusedAsync(new Refusal(CartRefusals.NotANumber.With(Storefront.Ordering.Carts.Cart.MaxPieces)), show, cancellation);
        }

        var (visitor, token) = (cookie.Read(HttpContext), CartToken.New());
        var added = await add.RunAsync(visitor, token, HttpContext.Market(), variantId, productId, pieces, cancellation);
        if (!added.Succeeded)
        {
            return await RefusedAsync(added.Refusal, show, cancellation);
        }

        if (added.Value.TokenHash == token.Hash)
        {
            cookie.Write(HttpContext, token);
        }

        return Back();
    }

    /// <param name="to">The number on the button that was pressed, if one was; it goes before the number typed.</param>
    [HttpPost, ShopRoute("cart/lines/{variant:guid}/quantity")]
    public async Task<IActionResult> SetQuantity(Guid variant, string? quantity, string? to, [FromServices] ShowCart show, CancellationToken cancellation)
    {
        if (Quantity.Parse(to ?? quantity) is not { } pieces)
        {
            var wrong = new Refusal(CartRefusals.NotANumber.With(Storefront.Ordering.Carts.Cart.MaxPieces), $"quantity-{variant}");
            return await RefusedAsync(wrong, show, cancellation);
        }

        var changed = await change.RunAsync(cookie.Read(HttpContext), cart => cart.ChangeQuantity(variant, pieces, clock.GetUtcNow()), cancellation);
        return changed is { Succeeded: false } ? await RefusedAsync(changed.Refusal, show, cancellation) : Back();
    }

    [HttpPost, ShopRoute("cart/lines/{variant:guid}/removal")]
    public async Task<IActionResult> Remove(Guid variant, [FromServices] ShowCart show, CancellationToken cancellation)
    {
        var pieces = 0;
        var changed = await change.RunAsync(
            cookie.Read(HttpContext),
            cart =>
            {
                pieces = cart.Remove(variant, clock.GetUtcNow());
                return cart;
            },
            cancellation);
        return changed is { Succeeded: false }
            ? await RefusedAsync(changed.Refusal, show, cancellation)
            : Back(pieces == 0 ? "" : $"?removed={variant}&quantity={pieces}");
    }

    /// <summary>Where it shall go, and how: all that the whole price depends on, and nothing that says who asks.</summary>
    [HttpPost, ShopRoute("cart/destination")]
    public async Task<IActionResult> SetDestination(
        string? country, string? region, string? method, [FromServices] AddressBook addresses, [FromServices] ShowCart show, CancellationToken cancellation)
    {
        var market = HttpContext.Market();
        if (!market.Destinations.Contains(country) || addresses.Find(country) is not { } form)
        {
            return await RefusedAsync(new Refusal(AddressTexts.ChooseRegion, "country"), show, cancellation);
        }

        var changed = await change.RunAsync(
            cookie.Read(HttpContext), cart => cart.SendTo(form.To(region), method is { Length: <= 20 } ? method : null, clock.GetUtcNow()), cancellation);
        return changed is { Succeeded: false } ? await RefusedAsync(changed.Refusal, show, cancellation) : Back();
    }

    private async Task<ViewResult> RefusedAsync(Refusal refusal, ShowCart show, CancellationToken cancellation)
    {
        ModelState.Clear();
        ModelState.Add(refusal);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View(nameof(Index), await show.RunAsync(cookie.Read(HttpContext), HttpContext.Market(), null, cancellation));
    }

    /// <summary>Shows the cart anew, so that a reload does not change it twice.</summary>
    private LocalRedirectResult Back(string query = "") => LocalRedirect(HttpContext.ShopPath("cart") + query);
}
