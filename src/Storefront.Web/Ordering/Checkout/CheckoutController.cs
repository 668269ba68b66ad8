using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Storefront.Accounts.SigningIn;
using Storefront.Kernel.Markets;
using Storefront.Ordering.Addresses;
using Storefront.Ordering.Carts;
using Storefront.Ordering.Checkout;
using Storefront.Ordering.Data;
using Storefront.Ordering.Shipping;
using Storefront.Web.Ordering.Cart;
using Storefront.Web.Ordering.Orders;
using Storefront.Web.Routing;

namespace Storefront.Web.Ordering.Checkout;

/// <summary>From the cart to the order. A guest needs no account and is asked for none.</summary>
[Area("Ordering"), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class CheckoutController(CartCookie cookie, FindCart find, QuoteCart quoting, AddressBook addresses) : Controller
{
    private const int KeyLength = 32;

    private Market Market => HttpContext.Market();

    [HttpGet, ShopRoute("checkout")]
    public async Task<IActionResult> New(CancellationToken cancellation)
    {
        if (await find.RunAsync(cookie.Read(HttpContext), cancellation) is not { Lines.Count: > 0 } cart)
        {
            return ToCart();
        }

        var destination = ShowCart.DestinationOf(cart, Market);
        var form = new CheckoutForm
        {
            Country = destination.Country,
            Region = destination.Region,
            Method = cart.DeliveryMethod,
            Name = User.FullNameOf(),
            Email = User.Identity?.Name,
        };
        var page = await PageAsync(form, cart, cancellation);
        return page.Quote.CanBeOrdered ? View(page) : ToCart();
    }

    /// <summary>Another country, state or way of delivery was chosen: says what it costs then, and keeps what was typed.</summary>
    [HttpPost, ShopRoute("checkout/total")]
    public async Task<IActionResult> Total(CheckoutForm form, [FromServices] ChangeCart change, [FromServices] TimeProvider clock, CancellationToken cancellation)
    {
        var (place, method) = (PlaceOf(form), form.Method is { Length: <= 20 } given ? given : null);
        var changed = await change.RunAsync(cookie.Read(HttpContext), cart => cart.SendTo(place.To(form.Region), method, clock.GetUtcNow()), cancellation);
        return changed is { Succeeded: true, Value.Lines.Count: > 0 } ? View(nameof(New), await PageAsync(form, changed.Value, cancellation)) : ToCart();
    }

    [HttpPost, ShopRoute("checkout")]
    public async Task<IActionResult> New(
        CheckoutForm form,
        [FromServices] PlaceOrder placeOrder,
        [FromServices] ShippingTable shipping,
        [FromServices] LeadToPayment lead,
        [FromServices] OrderingDb db,
        CancellationToken cancellation)
    {
        if (await find.EvenOrderedAsync(cookie.Read(HttpContext), cancellation) is not { Lines.Count: > 0 } cart)
        {
            return ToCart();
        }

        var place = PlaceOf(form);
        var email = Typed.Email(form.Email);
        var (address, refusals) = form.Address().Read(place, shipping.ExceptionAt, form.Asked);
        foreach (var refusal in refusals)
        {
            ModelState.Add(refusal);
        }

        if (email is null)
        {
            ModelState.AddModelError(nameof(form.Email), (string.IsNullOrWhiteSpace(form.Email) ? AddressTexts.EmailMissing : AddressTexts.EmailForm).ToString());
        }

        // A form sent again after its cart became an order gets that order, whatever else it says now.
        if (cart.OrderId is null && (address is null || email is null))
        {
            return View(nameof(New), await AgainAsync(form, cart, StatusCodes.Status400BadRequest, cancellation));
        }

        var request = new OrderRequest(
            cart.Id, KeyOf(form), ShownPrice.Parse(form.Shown), Market, place.To(form.Region), form.Method, User.PersonId(), email ?? "", address!);
        var placed = await placeOrder.RunAsync(request, cancellation);
        if (!placed.Succeeded)
        {
            ModelState.AddModelError("", placed.Refusal.Reason.ToString());
            var again = await AgainAsync(form, cart, StatusCodes.Status409Conflict, cancellation);
            return View(nameof(New), placed.Refusal.Field == CheckoutRefusals.UnpaidField
                ? again with { Unpaid = await UnpaidAsync(db, cart, cancellation) }
                : again);
        }

        return this.SeeOther(await lead.RunAsync(placed.Value, HttpContext));
    }

    private Task<List<OrderRow>> UnpaidAsync(OrderingDb db, Storefront.Ordering.Carts.Cart cart, CancellationToken cancellation)
    {
        var unpaid = db.UnpaidOf(cart.SessionId, User.PersonId());
        return db.Orders.Where(order => unpaid.Contains(order.Id)).NewestFirst().ToListAsync(cancellation);
    }

    private async Task<CheckoutPage> AgainAsync(CheckoutForm form, Storefront.Ordering.Carts.Cart cart, int status, CancellationToken cancellation)
    {
        Response.StatusCode = status;

        // The cart may have changed since it was read: what is shown now is what the next try is compared with.
        return await PageAsync(form, await find.RunAsync(cookie.Read(HttpContext), cancellation) ?? cart, cancellation);
    }

    private async Task<CheckoutPage> PageAsync(CheckoutForm form, Storefront.Ordering.Carts.Cart cart, CancellationToken cancellation)
    {
        var place = PlaceOf(form);
        var quote = await quoting.RunAsync(cart.Lines, Market, place.To(form.Region), form.Method, cancellation);
        return new CheckoutPage(
            form, KeyOf(form), quote, place, PlaceChoices.Countries(Market, addresses, place.Code), PlaceChoices.Regions(place, quote.Destination.Region));
    }

    private CountryForm PlaceOf(CheckoutForm form) =>
        addresses.Find(Market.Destinations.Contains(form.Country) ? form.Country : Market.DefaultDestination.Country)!;

    private static string KeyOf(CheckoutForm form) =>
        form.Key is { Length: KeyLength } key && key.All(char.IsAsciiHexDigit) ? key : Guid.NewGuid().ToString("N");

    private LocalRedirectResult ToCart() => LocalRedirect(HttpContext.ShopPath("cart"));
}
