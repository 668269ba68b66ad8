using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Storefront.Ordering.Data;
using Storefront.Ordering.Orders;

namespace Storefront.Web.Ordering.Payments;

/// <summary>On the page of an order that is not paid: what became of the last try, and the way to the payment page.</summary>
public sealed class PaymentNoteViewComponent(OrderingDb db) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(string number, string keptUntil)
    {
        var latest = await db.Payments.AsNoTracking()
            .Where(payment => db.Orders.Any(order => order.Id == payment.OrderId && order.Number == number))
            .OrderByDescending(payment => payment.Attempt)
            .FirstOrDefaultAsync(HttpContext.RequestAborted);
        return View("/Ordering/Payments/PaymentNote.cshtml", new PaymentNote(number, PaymentWords.Of(OrderState.PendingPayment, latest), keptUntil));
    }
}

/// <param name="KeptUntil">How long the goods are set aside for the payment, in words.</param>
public sealed record PaymentNote(string Number, PaymentWord Word, string KeptUntil);
