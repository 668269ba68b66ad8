using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetEscapades.AspNetCore.SecurityHeaders;
using Storefront.Accounts.SigningIn;
using Storefront.Kernel;
using Storefront.Kernel.Markets;
using Storefront.Ordering.Data;
using Storefront.Ordering.Orders;
using Storefront.Ordering.Orders.Access;
using Storefront.Ordering.Payments;
using Storefront.Web.Hosting;
using Storefront.Web.Routing;

namespace Storefront.Web.Ordering.Orders;

/// <summary>An order, for the one who bought. Whoever may not see it gets the answer of an order that does not exist.</summary>
[Area("Ordering"), SecurityHeadersPolicy(SecurityHeaders.Unreferred)]
public sealed class OrdersController(OrderingDb db, OpenOrder openOrder, ShopCookies cookies, MarketList markets, AddressLabels addresses) : Controller
{
    private const int PageSize = 20;

    [HttpGet, ShopRoute("account/orders"), Authorize]
    public async Task<IActionResult> Index(CancellationToken cancellation, int page = 1)
    {
        var customerId = User.PersonId();
        if (customerId is null)
        {
            return NotFound();
        }

        var mine = db.Orders.Where(order => order.CustomerId == customerId);
        var rows = await mine.NewestFirst().Skip((Math.Clamp(page, 1, 1000) - 1) * PageSize).Take(PageSize).ToListAsync(cancellation);
        return View(new OrderListPage(rows, page, await mine.CountAsync(cancellation), PageSize));
    }

    [HttpGet, ShopRoute("orders/{number}")]
    public async Task<IActionResult> Show(string number, string? key, CancellationToken cancellation)
    {
        if (await OpenAsync(number, key, cancellation) is not { } id)
        {
            return NotFound();
        }

        if (key is not null)
        {
            OrderCookie.Keep(Response, number, key, cookies);
            return LocalRedirect(HttpContext.ShopPath($"orders/{number}"));
        }

        return await PageAsync(id, null, cancellation);
    }

    /// <summary>Calls off an order that is not paid yet.</summary>
    [HttpPost, ShopRoute("orders/{number}/cancellation")]
    public async Task<IActionResult> Cancel(string number, [FromServices] CallOffOrder callOff, CancellationToken cancellation)
    {
        if (await OpenAsync(number, null, cancellation) is not { } id)
        {
            return NotFound();
        }

        var cancelled = await callOff.RunAsync(id, Actor.Customer, cancellation);
        return cancelled.Succeeded ? LocalRedirect(HttpContext.ShopPath($"orders/{number}")) : await PageAsync(id, cancelled.Refusal, cancellation);
    }

    /// <summary>A key in the address counts alone, so that a wrong one is not helped by what the browser knows; else the cookie's, or the person signed in.</summary>
    private Task<Guid?> OpenAsync(string number, string? key, CancellationToken cancellation) => openOrder.RunAsync(
        number, User.PersonId(), [key ?? OrderCookie.Key(Request, number, cookies)], cancellation);

    private async Task<IActionResult> PageAsync(Guid id, Refusal? refusal, CancellationToken cancellation)
    {
        var order = await db.WholeOrders().AsNoTracking().SingleAsync(order => order.Id == id, cancellation);
        Response.StatusCode = refusal is null ? StatusCodes.Status200OK : StatusCodes.Status409Conflict;
        return View(nameof(Show), OrderPage.Of(order, HttpContext.Market(), markets.Find(order.Market), addresses) with { Refusal = refusal?.Reason.ToString() });
    }
}
