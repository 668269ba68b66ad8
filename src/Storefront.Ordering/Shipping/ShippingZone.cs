using Storefront.Kernel.Markets;

namespace Storefront.Ordering.Shipping;

/// <summary>Places that cost and take the same.</summary>
/// <param name="ReturnDays">How long whoever receives something there may return it without a reason, counted from the day after it arrived.</param>
public sealed record ShippingZone(
    string Code, string Market, Text Name, IReadOnlyList<Destination> Where, WorkCalendar Calendar, IReadOnlySet<DayOfWeek> WorkingDays, int ReturnDays, IReadOnlyList<ZoneMethod> Methods)
{
    /// <summary>The last day for a return without a reason. One on which nobody works there moves to the next working day, as in Regulation (EEC) 1182/71, article 3(4).</summary>
    /// <param name="arrived">The day on which the last parcel arrived, at the place itself.</param>
    public DateOnly LastDayToReturn(DateOnly arrived) => Calendar.OnOrAfter(arrived.AddDays(ReturnDays), WorkingDays);

    /// <summary>A place without a region stands for the whole country.</summary>
    public bool Holds(Destination destination) =>
        Where.Any(place => place.Country == destination.Country && (place.Region is null || place.Region == destination.Region));
}

/// <summary>One way of delivery in a zone and what it costs there. Exactly one of price and weights is given.</summary>
/// <param name="Transit">Working days of the zone on the way.</param>
/// <param name="Weights">Price up to a weight in grams, lightest first; above the last the way is not offered.</param>
/// <param name="FreeOver">Goods of that much or more travel free.</param>
/// <param name="PartsOnly">The price when there is nothing but spare parts in the parcel.</param>
/// <param name="Site">Where it is fetched, if it is.</param>
public sealed record ZoneMethod(
    string Code, Text Name, string? Carrier, (int Min, int Max) Transit, Money? Price, IReadOnlyList<(int UpToGrams, Money Price)> Weights, Money? FreeOver, Money? PartsOnly, string? Site, int? HoldDays)
{
    /// <summary>Null if this way does not take so heavy a parcel.</summary>
    public Money? PriceOf(Parcelled goods)
    {
        if (goods.PartsOnly && PartsOnly is { } forParts)
        {
            return forParts;
        }

        if (FreeOver is { } threshold && goods.Value >= threshold)
        {
            return Money.Zero(goods.Value.Currency);
        }

        return Price ?? Weights.Where(row => goods.Grams <= row.UpToGrams).Select(row => (Money?)row.Price).FirstOrDefault();
    }
}

/// <summary>What a delivery price depends on.</summary>
/// <param name="Value">Of the goods as shown in the market, after discounts.</param>
/// <param name="Grams">Without packing.</param>
public sealed record Parcelled(Money Value, int Grams, bool PartsOnly);
