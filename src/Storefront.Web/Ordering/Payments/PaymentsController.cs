using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NetEscapades.AspNetCore.SecurityHeaders;
using Storefront.Accounts.SigningIn;
using Storefront.Kernel;
using Storefront.Ordering.Data;
using Storefront.Ordering.Orders;
using Storefront.Ordering.Orders.Access;
using Storefront.Ordering.Payments;
using Storefront.Web.Hosting;
using Storefront.Web.Ordering.Orders;
using Storefront.Web.Routing;

namespace Storefront.Web.Ordering.Payments;

/// <summary>From an order to the payment page, and back. Coming back proves nothing: the page only tells what we know.</summary>
[Area("Ordering"), SecurityHeadersPolicy(SecurityHeaders.Unreferred)]
public sealed class PaymentsController(OrderingDb db, OpenOrder openOrder, ShopCookies cookies) : Controller
{
    private const int SecondsToReload = 3;

    /// <summary>Starts a payment, or goes on with the one that is open.</summary>
    [HttpPost, ShopRoute("orders/{number}/payment")]
    public async Task<IActionResult> New(string number, [FromServices] OpenPayment openPayment, CancellationToken cancellation)
    {
        if (await MineAsync(number, cancellation) is not { } id)
        {
            return NotFound();
        }

        var started = await openPayment.RunAsync(id);
        if (!started.Succeeded)
        {
            return NotStarted(number, started.Refusal, await CanTryAgainAsync(id, cancellation));
        }

        return this.SeeOther(started.Value.Url ?? HttpContext.ShopPath($"orders/{number}/paid"));
    }

    /// <summary>Where the payment page sends the customer back to. Reads only.</summary>
    [HttpGet, ShopRoute("orders/{number}/paid")]
    public async Task<IActionResult> Paid(string number, [FromQuery(Name = "session_id")] string? sessionId, CancellationToken cancellation)
    {
        if (await FindAsync(number, sessionId, cancellation) is not { } page)
        {
            return NotFound();
        }

        if (page.Word == PaymentWord.Waiting)
        {
            Response.Headers.RetryAfter = SecondsToReload.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return View(page);
    }

    /// <summary>In one word, for the script on that page.</summary>
    [HttpGet, ShopRoute("orders/{number}/paid/word")]
    public async Task<IActionResult> Word(string number, [FromQuery(Name = "session_id")] string? sessionId, CancellationToken cancellation) =>
        await FindAsync(number, sessionId, cancellation) is { } page ? Content(page.Word.ToString()) : NotFound();

    private Task<Guid?> MineAsync(string number, CancellationToken cancellation) =>
        openOrder.RunAsync(number, User.PersonId(), [OrderCookie.Key(Request, number, cookies)], cancellation);

    /// <summary>
    /// For whoever may see the order, and for whoever comes with a payment page of this very order: a wallet's own browser has none of our cookies. Those learn
    /// only what became of the payment.
    /// </summary>
    private async Task<PaidPage?> FindAsync(string number, string? sessionId, CancellationToken cancellation)
    {
        var mine = await MineAsync(number, cancellation);
        var stored = PublicNumber.Parse(Order.NumberKind, number);
        var id = mine ?? (sessionId is not { Length: > 0 and <= Payment.ProviderIdMaxLength } ? null : await db.Payments
            .Where(payment => payment.SessionId == sessionId)
            .Join(db.Orders.Where(order => order.Number == stored), payment => payment.OrderId, order => order.Id, (_, order) => (Guid?)order.Id)
            .SingleOrDefaultAsync(cancellation));
        if (id is null)
        {
            return null;
        }

        var order = await db.Orders.AsNoTracking().Where(order => order.Id == id).Select(order => new { order.Number, order.State }).SingleAsync(cancellation);
        var payment = await db.Payments.AsNoTracking().Where(payment => payment.OrderId == id).OrderByDescending(payment => payment.Attempt).FirstOrDefaultAsync(cancellation);
        var cameBack = sessionId is not null && sessionId == payment?.SessionId;
        return new PaidPage(order.Number, PaymentWords.Of(order.State, payment, cameBack), mine is not null, cameBack || mine is null ? sessionId : null);
    }

    private Task<bool> CanTryAgainAsync(Guid orderId, CancellationToken cancellation) =>
        db.Orders.AnyAsync(order => order.Id == orderId && order.State == OrderState.PendingPayment, cancellation);

    private ViewResult NotStarted(string number, Refusal refusal, bool canTryAgain)
    {
        Response.StatusCode = canTryAgain ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status409Conflict;
        return View(nameof(NotStarted), new NotStartedPage(number, refusal.Reason, canTryAgain));
    }
}
