using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Storefront.Accounts.Staff;
using Storefront.Web.Office.Orders;

namespace Storefront.Web.Office.Home;

[Area("Office"), Authorize(StaffRole.Any)]
public sealed class HomeController(ReadWaitingWork read, IAuthorizationService authorization) : Controller
{
    [HttpGet("/office")]
    public async Task<IActionResult> Show([FromServices] ReadOrders orders, CancellationToken cancellation)
    {
        var toSend = await MayAsync(StaffRole.Orders) ? await orders.RunAsync(OrderView.Find(null), null, 1, cancellation) : null;
        return View(new HomePage(
            [
                .. toSend is null ? [] : ReadWaitingWork.Of(toSend),
                .. toSend is null ? [] : await read.PaymentsAsync(cancellation),
                .. await MayAsync(StaffRole.SearchDesk) ? await read.WordsAsync(cancellation) : [],
                .. await read.FaultsAsync(await MayAsync(StaffRole.Owner), cancellation),
            ],
            toSend));
    }

    private async Task<bool> MayAsync(string policy) => (await authorization.AuthorizeAsync(User, policy)).Succeeded;
}
