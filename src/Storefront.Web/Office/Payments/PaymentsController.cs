using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Storefront.Accounts.Staff;
using Storefront.Ordering.Data;
using Storefront.Ordering.Payments;
using Storefront.Ordering.Payments.Inbox;

namespace Storefront.Web.Office.Payments;

/// <summary>Payments and messages of the provider that somebody has to look at.</summary>
[Area("Office"), Authorize(StaffRole.Orders)]
public sealed class PaymentsController(OrderingDb db, InboxSignal signal, RejectedWebhooks rejected, TimeProvider clock) : Controller
{
    private const int Rows = 100;

    [HttpGet("/office/payments")]
    public async Task<IActionResult> Index(CancellationToken cancellation)
    {
        var payments = await db.Payments.AsNoTracking()
            .Where(PaymentsToSee.Are)
            .OrderByDescending(payment => payment.OpenedAt).Take(Rows)
            .Join(db.Orders, payment => payment.OrderId, order => order.Id, (payment, order) => new { payment, order.Number, order.State })
            .ToListAsync(cancellation);
        var events = await db.ProviderEvents.AsNoTracking()
            .Where(row => row.State == ProviderEventState.Parked || row.State == ProviderEventState.Unknown || row.State == ProviderEventState.WrongMode)
            .OrderByDescending(row => row.ReceivedAt).Take(Rows)
            .ToListAsync(cancellation);
        return View(new PaymentsPage([.. payments.Select(row => new PaymentRow(row.payment, row.Number, row.State))], events, rejected.Count));
    }

    /// <summary>Takes up a message again that was set aside: one, or all that failed when no id is given.</summary>
    [HttpPost("/office/payments/messages/retry")]
    public async Task<IActionResult> Retry(Guid? id, CancellationToken cancellation)
    {
        var chosen = db.ProviderEvents.Where(row => id == null
            ? row.State == ProviderEventState.Parked
            : row.Id == id && (row.State == ProviderEventState.Parked || row.State == ProviderEventState.Unknown));
        foreach (var row in await chosen.ToListAsync(cancellation))
        {
            row.Retry(clock.GetUtcNow());
        }

        await db.SaveChangesAsync(cancellation);
        signal.Ring();
        return LocalRedirect("/office/payments");
    }
}
