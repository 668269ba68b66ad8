using Storefront.Kernel.Markets;
using Storefront.Ordering.Orders;

namespace Storefront.Ordering.Shipping;

/// <summary>Where we deliver, how, for how much and by when. Read from content/shipping.yaml and content/calendars.yaml.</summary>
/// <param name="taxClass">The class of the delivery itself.</param>
public sealed class ShippingTable(
    string taxClass, IReadOnlyList<ShippingZone> zones, IReadOnlyList<NoDelivery> exceptions, IReadOnlyDictionary<string, WorkCalendar> calendars)
{
    public string TaxClass => taxClass;

    /// <summary>The ways of delivery to a place, the usual one first; empty when nothing goes there or the goods are too heavy.</summary>
    public IReadOnlyList<DeliveryOption> Options(Market market, Destination destination, Parcelled goods, DateTimeOffset now) =>
        ZoneOf(market.Segment, destination) is { } zone
            ? [.. zone.Methods.Select(method => Option(market, zone, method, goods, now)).OfType<DeliveryOption>()]
            : [];

    /// <summary>The zone that decides about a place; null when nothing goes there.</summary>
    /// <param name="market">The market's path segment.</param>
    /// <param name="destination">The place.</param>
    public ShippingZone? ZoneOf(string market, Destination destination) => zones.FirstOrDefault(zone => zone.Market == market && zone.Holds(destination));

    /// <summary>The place inside a country that we do not deliver to, if a postcode lies in one.</summary>
    public Text? ExceptionAt(string country, string? postcode)
    {
        var plain = postcode?.Replace(" ", "", StringComparison.Ordinal) ?? "";
        return exceptions.FirstOrDefault(place => place.Country == country && place.Postcode.IsMatch(plain))?.Place;
    }

    private DeliveryOption? Option(Market market, ShippingZone zone, ZoneMethod method, Parcelled goods, DateTimeOffset now) =>
        method.PriceOf(goods) is { } price
            ? new DeliveryOption(method.Code, method.Name, price, method.FreeOver, method.Site, method.HoldDays, Promise(market.Dispatch, zone, method, now))
            : null;

    /// <summary>
    /// Paid before the site's cut-off on a day that it works: that day counts, else its next working day. The handling days later it leaves, the transit's
    /// longest number of the zone's working days later it arrives. All in the site's own days, so summer time moves nothing.
    /// </summary>
    private DeliveryPromise Promise(Dispatch dispatch, ShippingZone zone, ZoneMethod method, DateTimeOffset now)
    {
        var calendar = calendars[dispatch.Calendar];
        var local = TimeZoneInfo.ConvertTime(now, dispatch.TimeZone);
        var today = DateOnly.FromDateTime(local.DateTime);
        var missed = TimeOnly.FromDateTime(local.DateTime) >= dispatch.CutOff;
        var counts = calendar.OnOrAfter(missed ? today.AddDays(1) : today, dispatch.WorkingDays);
        var leaves = calendar.Add(counts, dispatch.HandlingDays, dispatch.WorkingDays);
        return new DeliveryPromise(
            CutOff(counts, dispatch),
            leaves,
            zone.Calendar.Add(leaves, method.Transit.Min, zone.WorkingDays),
            zone.Calendar.Add(leaves, method.Transit.Max, zone.WorkingDays));
    }

    private static DateTimeOffset CutOff(DateOnly day, Dispatch dispatch)
    {
        var wall = day.ToDateTime(dispatch.CutOff);
        return new DateTimeOffset(wall, dispatch.TimeZone.GetUtcOffset(wall)).ToUniversalTime();
    }
}
