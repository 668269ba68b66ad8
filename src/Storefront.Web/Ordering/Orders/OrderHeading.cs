using Storefront.Kernel.Languages;
using Storefront.Kernel.Markets;
using Storefront.Ordering.Orders;

namespace Storefront.Web.Ordering.Orders;

/// <summary>The one sentence that the page is opened for: when it comes, or why not.</summary>
internal static class OrderHeading
{
    /// <returns>The sentence, and the day that is marked in it.</returns>
    public static (Text Sentence, string? Day) Of(Order order, Market clock) => order.State switch
    {
        OrderState.PendingPayment => (OrderTexts.HeadingUnpaid, null),
        OrderState.OnHold => (OrderTexts.HeadingHeld, null),
        OrderState.Cancelled => (OrderTexts.HeadingCancelled, null),
        OrderState.Expired => (OrderTexts.HeadingExpired, null),
        OrderState.Delivered or OrderState.Closed when order.DeliveredAt is { } arrived => (OrderTexts.HeadingDelivered, clock.Day(clock.DayOf(arrived))),
        _ when order.ShippingCode == Carriers.Pickup => order.State == OrderState.Shipped
            ? (OrderTexts.HeadingReady, null)
            : (OrderTexts.HeadingFetch, clock.Day(order.Promise.Earliest)),
        _ => (OrderTexts.HeadingPromised, clock.Day(order.Promise.Latest)),
    };
}
