using Storefront.Kernel.Languages;
using Storefront.Kernel.Markets;
using Storefront.Ordering.Orders;
using Storefront.Web.Office.Shared;

namespace Storefront.Web.Office.Orders;

/// <summary>
/// A day that a customer was promised, and when it is over. The day is the one of the place that the parcel leaves from; how long is left is counted on the
/// office's clock, so that rows of several markets can be compared.
/// </summary>
/// <param name="Ends">The end of that day, there.</param>
/// <param name="Days">Whole days on the office's calendar, negative when they are over.</param>
public sealed record Deadline(DateOnly Promised, bool IsArrival, DateTimeOffset Ends, int Days, bool IsLate)
{
    /// <returns>Null when nothing is due.</returns>
    public static Deadline? Of(QueueRow row, Market market, OfficeClock clock)
    {
        bool? isArrival = row.State switch
        {
            OrderState.Confirmed or OrderState.Picking or OrderState.PartlyShipped or OrderState.OnHold => false,
            OrderState.Shipped or OrderState.PartlyDelivered => true,
            _ => null,
        };
        if (isArrival is not { } arrives)
        {
            return null;
        }

        var promised = arrives ? row.Latest : row.Leaves;
        var ends = OfficeDays.Begin(promised.AddDays(1), market.Dispatch.TimeZone);

        // A day that ends at midnight here is over on the day before.
        var last = clock.DayOf(ends.AddTicks(-1));
        return new Deadline(promised, arrives, ends, last.DayNumber - clock.DayOf(clock.Now).DayNumber, ends <= clock.Now);
    }

    /// <summary>"tomorrow"; where the day ends elsewhere in the middle of ours, with the hour: "tomorrow, by 3:00 pm".</summary>
    public Text Left(OfficeClock clock, Market mine)
    {
        var hour = TimeOnly.FromDateTime(clock.There(Ends).DateTime);
        return (IsLate, Days, IsMidnight: hour == TimeOnly.MinValue) switch
        {
            (true, >= 0, _) => OfficeOrderTexts.LateSince.With(hour.OnClock(mine.Culture)),
            (true, _, _) or (_, _, true) => OfficeOrderTexts.Days(Days),
            _ => OfficeOrderTexts.Until.With(OfficeOrderTexts.Days(Days), hour.OnClock(mine.Culture)),
        };
    }
}
