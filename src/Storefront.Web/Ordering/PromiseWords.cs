using System.Globalization;
using Storefront.Kernel.Languages;
using Storefront.Kernel.Markets;
using Storefront.Ordering.Addresses;
using Storefront.Ordering.Orders;
using Storefront.Web.Shared;

namespace Storefront.Web.Ordering;

/// <summary>A promise in words.</summary>
internal static class PromiseWords
{
    private static readonly Text _today = new("today", "今天");

    private static readonly Text _tomorrow = new("tomorrow", "明天");

    private static readonly Text _at = new("{1} on {0}, {2} time", "{0} {1}");

    /// <summary>By when it must be paid, on the clock of the site that sends it; in English the clock is named, because it may not be the reader's.</summary>
    public static string Until(MarketList markets, Market market, DeliveryPromise promise)
    {
        var local = TimeZoneInfo.ConvertTime(promise.OrderBy, market.Dispatch.TimeZone);
        return _at.With(
            DateOnly.FromDateTime(local.DateTime).Told(),
            TimeOnly.FromDateTime(local.DateTime).OnClock(CultureInfo.CurrentCulture),
            markets.SiteOf(market).Address["city"]).ToString();
    }

    /// <summary>"today", "tomorrow", or the weekday, on one and the same clock.</summary>
    public static string Day(DateTimeOffset moment, DateTimeOffset now) => (moment.Date - now.Date).Days switch
    {
        0 => _today.ToString(),
        1 => _tomorrow.ToString(),
        _ => moment.ToString(Language.Current == Language.Zh ? "ddd" : "dddd", CultureInfo.CurrentCulture),
    };

    /// <summary>"Washington, United States", "the Netherlands", "上海市".</summary>
    public static string Place(CountryForm place, Destination destination)
    {
        var region = place.Regions?.FirstOrDefault(choice => choice.Code == destination.Region)?.Name;
        return (region, Language.Current == Language.Zh) switch
        {
            (null, _) => place.InSentence.ToString(),
            (_, true) => region.ToString(),
            _ => $"{region}, {place.Name}",
        };
    }
}
