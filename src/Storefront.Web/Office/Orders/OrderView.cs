using Storefront.Kernel.Languages;
using Storefront.Ordering.Orders;
using Storefront.Web.Office.Home;

namespace Storefront.Web.Office.Orders;

/// <summary>A part of all orders that somebody works through.</summary>
/// <param name="Code">In the address.</param>
/// <param name="States">Empty: all.</param>
/// <param name="Waits">For whom these wait; null for a view that is no work.</param>
/// <param name="ByPromise">What is due first stands first; else what is newest.</param>
public sealed record OrderView(string Code, Text Name, IReadOnlyList<OrderState> States, Text? Waits, bool ByPromise)
{
    public static IReadOnlyList<OrderView> All { get; } =
    [
        new("to-send", OfficeOrderTexts.ViewToSend, [OrderState.Confirmed, OrderState.Picking, OrderState.PartlyShipped], HomeTexts.WaitsForWarehouse, ByPromise: true),
        new("held", OfficeOrderTexts.ViewHeld, [OrderState.OnHold], HomeTexts.WaitsForDecision, ByPromise: true),
        new("travelling", OfficeOrderTexts.ViewTravelling, [OrderState.Shipped, OrderState.PartlyDelivered], HomeTexts.WaitsForCarrier, ByPromise: true) { IsOnTheWay = true },
        new("unpaid", OfficeOrderTexts.ViewUnpaid, [OrderState.PendingPayment], HomeTexts.WaitsForCustomer, ByPromise: false),
        new("all", OfficeOrderTexts.ViewAll, [], null, ByPromise: false),
    ];

    /// <summary>What is promised next of these is the day of arrival, no more the one of leaving.</summary>
    public bool IsOnTheWay { get; init; }

    public static OrderView Find(string? code) => All.FirstOrDefault(view => view.Code == code) ?? All[0];
}
