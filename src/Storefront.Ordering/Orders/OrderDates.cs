using System.Globalization;
using Storefront.Kernel.Markets;

namespace Storefront.Ordering.Orders;

/// <summary>Days and times as customers of a market read them: with the weekday, in the market's zone.</summary>
public static class OrderDates
{
    private const string American = "en-US";

    private static readonly CultureInfo _chinese = CultureInfo.GetCultureInfo("zh-CN");

    /// <summary>"Friday, November 27", "Friday 27 November", "11 月 27 日（周五）".</summary>
    public static string Day(this Market market, DateOnly day) => market.Language == Language.Zh
        ? day.ToString("M 月 d 日（ddd）", _chinese)
        : day.ToString(market.Culture.Name == American ? "dddd, MMMM d" : "dddd d MMMM", market.Culture);

    /// <summary>"Mon, Nov 23, 10:42 am", "Mon 23 Nov, 10:42", "11 月 23 日（周一）10:42".</summary>
    public static string Moment(this Market market, DateTimeOffset time)
    {
        var there = TimeZoneInfo.ConvertTime(time, market.Dispatch.TimeZone);
        var clock = TimeOnly.FromDateTime(there.DateTime).OnClock(market.Culture);
        return market.Language == Language.Zh
            ? there.ToString("M 月 d 日（ddd）", _chinese) + clock
            : $"{there.ToString(market.Culture.Name == American ? "ddd, MMM d" : "ddd d MMM", market.Culture)}, {clock}";
    }

    /// <summary>"Nov 23, 10:42 am", "23 Nov, 10:42", "11 月 23 日 10:42": for columns.</summary>
    public static string Column(this Market market, DateTimeOffset time) => Column(market, time, "MMM d", "d MMM", "M 月 d 日 ");

    /// <summary>The same with the year: "Nov 23, 2025, 10:42 am", "23 Nov 2025, 10:42", "2025 年 11 月 23 日 10:42".</summary>
    public static string DatedColumn(this Market market, DateTimeOffset time) => Column(market, time, "MMM d, yyyy", "d MMM yyyy", "yyyy 年 M 月 d 日 ");

    private static string Column(Market market, DateTimeOffset time, string american, string european, string chinese)
    {
        var there = TimeZoneInfo.ConvertTime(time, market.Dispatch.TimeZone);
        var clock = TimeOnly.FromDateTime(there.DateTime).OnClock(market.Culture);
        return market.Language == Language.Zh
            ? there.ToString(chinese, _chinese) + clock
            : $"{there.ToString(market.Culture.Name == American ? american : european, market.Culture)}, {clock}";
    }

    /// <summary>The day on which a moment fell there.</summary>
    public static DateOnly DayOf(this Market market, DateTimeOffset time) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time, market.Dispatch.TimeZone).DateTime);
}
