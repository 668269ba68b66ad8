using Storefront.Kernel.Languages;
using Storefront.Ordering.Orders;

namespace Storefront.Web.Office.Orders;

/// <summary>A part of all orders that somebody works through.</summary>
/// <param name="Code">In the address.</param>
/// <param name="States">Empty: all.</param>
/// <param name="ByPromise">What is due first stands first; else what is newest.</param>
public sealed record OrderView(string Code, Text Name, IReadOnlyList<OrderState> States, bool ByPromise)
{
    public static IReadOnlyList<OrderView> All { get; } =
    [
        new("to-send", OfficeOrderTexts.ViewToSend, [OrderState.Confirmed, OrderState.Picking, OrderState.PartlyShipped], ByPromise: true),
        new("held", OfficeOrderTexts.ViewHeld, [OrderState.OnHold], ByPromise: true),
        new("travelling", OfficeOrderTexts.ViewTravelling, [OrderState.Shipped, OrderState.PartlyDelivered], ByPromise: true),
        new("unpaid", OfficeOrderTexts.ViewUnpaid, [OrderState.PendingPayment], ByPromise: false),
        new("all", OfficeOrderTexts.ViewAll, [], ByPromise: false),
    ];

    public static OrderView Find(string? code) => All.FirstOrDefault(view => view.Code == code) ?? All[0];
}
