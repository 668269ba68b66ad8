using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Storefront.Accounts.SigningIn;
using Storefront.Ordering.Data;

namespace Storefront.Web.Ordering.Orders;

/// <summary>The last few orders of whoever is signed in, for the account's own page.</summary>
public sealed class LatestOrdersViewComponent(OrderingDb db) : ViewComponent
{
    private const int Shown = 3;

    public async Task<IViewComponentResult> InvokeAsync()
    {
        var customerId = HttpContext.User.PersonId();
        var rows = await db.Orders.Where(order => order.CustomerId == customerId).NewestFirst().Take(Shown).ToListAsync(HttpContext.RequestAborted);
        return View("/Ordering/Orders/LatestOrders.cshtml", rows);
    }
}
