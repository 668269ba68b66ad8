using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Storefront.Accounts.SigningIn;
using Storefront.Accounts.Staff;
using Storefront.Kernel;
using Storefront.Kernel.Languages;
using Storefront.Kernel.Markets;
using Storefront.Ordering.Data;
using Storefront.Ordering.Orders;
using Storefront.Web.Office.Shared;
using Storefront.Web.Routing;

namespace Storefront.Web.Office.Orders;

/// <summary>Orders for staff. A move that is not possible any more changes nothing: the page comes back with the reason and shows how the order stands.</summary>
[Area("Office"), Authorize(StaffRole.Orders)]
public sealed class OrdersController(OrderingDb db, MoveOrder move, MarketList markets, AddressLabels addresses, OfficeClock clock) : Controller
{
    [HttpGet("/office/orders")]
    public async Task<IActionResult> Index(string? view, string? q, [FromServices] ReadOrders read, CancellationToken cancellation, int page = 1) =>
        View(await read.RunAsync(OrderView.Find(view), q, page, cancellation));

    [HttpGet("/office/orders/{number}")]
    public Task<IActionResult> Show(string number, CancellationToken cancellation) => PageAsync(number, null, cancellation);

    [HttpPost("/office/orders/{number}/picking")]
    public Task<IActionResult> StartPicking(string number, MoveForm form, CancellationToken cancellation) =>
        MoveAsync(number, form, (order, now) => order.StartPicking(Warehouse, now), cancellation);

    [HttpPost("/office/orders/{number}/picking/undo")]
    public Task<IActionResult> UndoPicking(string number, MoveForm form, CancellationToken cancellation) =>
        MoveAsync(number, form, (order, now) => order.UndoPicking(Warehouse, now), cancellation);

    [HttpPost("/office/orders/{number}/parcels")]
    public Task<IActionResult> Pack(string number, PackForm form, CancellationToken cancellation) => MoveAsync(
        number,
        form,
        (order, now) => order.Pack(form.Pieces.ToDictionary(piece => piece.Key, piece => piece.Value ?? 0), Warehouse, now),
        cancellation);

    [HttpPost("/office/orders/{number}/parcels/{parcelId:guid}/unpacking")]
    public Task<IActionResult> Unpack(string number, Guid parcelId, MoveForm form, CancellationToken cancellation) =>
        MoveAsync(number, form, (order, now) => order.Unpack(parcelId, Warehouse, now), cancellation);

    [HttpPost("/office/orders/{number}/parcels/{parcelId:guid}/shipment")]
    public async Task<IActionResult> Ship(
        string number, Guid parcelId, ShipmentForm form, [FromServices] ShipParcel ship, CancellationToken cancellation) => ModelState.IsValid
        ? await AnswerAsync(number, await ship.RunAsync(number, form.Version, parcelId, form.Carrier ?? "", form.TrackingNumber, Warehouse, cancellation), cancellation)
        : await PageAsync(number, OfficeOrderTexts.NotUnderstood, cancellation);

    [HttpPost("/office/orders/{number}/parcels/{parcelId:guid}/out-for-delivery")]
    public Task<IActionResult> GoOut(string number, Guid parcelId, MoveForm form, CancellationToken cancellation) =>
        MoveAsync(number, form, (order, now) => order.GoOutForDelivery(parcelId, Agent, now), cancellation);

    [HttpPost("/office/orders/{number}/parcels/{parcelId:guid}/arrival")]
    public Task<IActionResult> Arrive(string number, Guid parcelId, ArrivalForm form, CancellationToken cancellation) =>
        MoveAsync(number, form, (order, now) => order.Deliver(parcelId, At(form, now), form.Source, Agent, now), cancellation);

    [HttpPost("/office/orders/{number}/hold")]
    public Task<IActionResult> Hold(string number, HoldForm form, CancellationToken cancellation) => MoveAsync(
        number,
        form,
        (order, now) => string.IsNullOrWhiteSpace(form.Note) ? new Refusal(OfficeOrderTexts.SayWhy) : order.Hold(form.Reason, Agent, form.Note, now),
        cancellation);

    [HttpPost("/office/orders/{number}/hold/release")]
    public async Task<IActionResult> Release(string number, MoveForm form, [FromServices] ReleaseHold release, CancellationToken cancellation) => ModelState.IsValid
        ? await AnswerAsync(number, await release.RunAsync(number, form.Version, Agent, form.Note, cancellation), cancellation)
        : await PageAsync(number, OfficeOrderTexts.NotUnderstood, cancellation);

    [HttpPost("/office/orders/{number}/cancellation")]
    public async Task<IActionResult> Cancel(string number, MoveForm form, [FromServices] CancelOrder cancel, CancellationToken cancellation)
    {
        var stored = PublicNumber.Parse(Order.NumberKind, number);
        if (!ModelState.IsValid || string.IsNullOrWhiteSpace(form.Note))
        {
            return await PageAsync(number, ModelState.IsValid ? OfficeOrderTexts.SayWhy : OfficeOrderTexts.NotUnderstood, cancellation);
        }

        var id = await db.Orders.Where(order => order.Number == stored).Select(order => (Guid?)order.Id).SingleOrDefaultAsync(cancellation);
        return id is null ? NotFound() : await AnswerAsync(number, await cancel.RunAsync(id.Value, form.Version, Agent, form.Note, cancellation), cancellation);
    }

    private string StaffName => User.FullNameOf() ?? User.PersonId()?.ToString() ?? "";

    private Actor Warehouse => Actor.Warehouse(StaffName);

    private Actor Agent => Actor.Agent(StaffName);

    /// <summary>Typed on the clock that the page shows it on afterwards. An hour that summer time leaves out is none.</summary>
    private DateTimeOffset At(ArrivalForm form, DateTimeOffset now) => form.At is { } typed && !clock.Zone.IsInvalidTime(typed)
        ? new DateTimeOffset(DateTime.SpecifyKind(typed, DateTimeKind.Unspecified), clock.Zone.GetUtcOffset(typed))
        : now;

    private async Task<IActionResult> MoveAsync(
        string number, MoveForm form, Func<Order, DateTimeOffset, Result<Order>> verb, CancellationToken cancellation) => ModelState.IsValid
        ? await AnswerAsync(number, await move.RunAsync(number, form.Version, verb, null, cancellation), cancellation)
        : await PageAsync(number, OfficeOrderTexts.NotUnderstood, cancellation);

    private async Task<IActionResult> AnswerAsync(string number, Result<Order>? moved, CancellationToken cancellation) => moved switch
    {
        null => NotFound(),
        { Succeeded: true } => LocalRedirect($"/office/orders/{moved.Value.Number}"),
        _ => await PageAsync(number, moved.Refusal!.Reason, cancellation),
    };

    private async Task<IActionResult> PageAsync(string number, Text? refusal, CancellationToken cancellation)
    {
        var stored = PublicNumber.Parse(Order.NumberKind, number);
        var order = await db.WholeOrders().AsNoTracking().Include(order => order.History).SingleOrDefaultAsync(order => order.Number == stored, cancellation);
        if (order is null)
        {
            return NotFound();
        }

        var mine = HttpContext.Market();
        Response.StatusCode = refusal is null ? StatusCodes.Status200OK : StatusCodes.Status409Conflict;
        return View(nameof(Show), new OrderDetail(
            order,
            clock.For(mine),
            markets.Find(order.Market)?.Name ?? new Text(order.Market, order.Market),
            [.. order.History.OrderByDescending(row => row.Number)],
            addresses.Rows(order.ShipTo, mine.Language),
            order.BillTo is null ? null : addresses.Rows(order.BillTo, mine.Language),
            refusal?.ToString()));
    }
}
