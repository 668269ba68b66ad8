using System.Globalization;

namespace Storefront.UnitTests.Content;

/// <summary>Prices, markets, delivery, tax and calendars agree.</summary>
internal static class TradeRules
{
    private static readonly HashSet<string> _days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    public static IReadOnlyList<ContentRule> All { get; } =
    [
        new("everything that is sold has a price above nothing in every market's currency, to the cent",
            Prices,
            content => content.Goods[0].Variants[0].Price.Remove("EUR")),
        new("every market's currency, culture and time zone exist, and its cut-off is an hour of the day",
            content => content.Trade.Markets.Where(market => CultureInfo.GetCultureInfo(market.Culture, predefinedOnly: true).Name != market.Culture
                || !TimeZoneInfo.TryFindSystemTimeZoneById(market.Dispatch.TimeZone, out _) || market.Prices is not ("net" or "gross") || market.Language is not ("en" or "zh-CN")
                || !TimeOnly.TryParseExact(market.Dispatch.CutOff, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)).Select(market => market.Code),
            content => content.Trade.Markets[0].Dispatch.TimeZone = "America/Nowhere"),
        new("a market's goods leave from a site in one of its destinations, on days that a calendar knows",
            content => content.Trade.Markets.Where(market => content.Trade.Sites.Find(site => site.Code == market.Dispatch.Site) is not { } site
                || !market.Destinations.Contains(site.Address["country"]!) || !HasCalendar(content, market.Dispatch.Calendar) || !_days.IsSupersetOf(market.Dispatch.WorkingDays))
                .Select(market => market.Code),
            content => content.Trade.Markets[1].Dispatch.Calendar = "XX"),
        new("a market's usual destination is one of its destinations, and its region one of that country's",
            content => content.Trade.Markets.Where(market => !market.Destinations.Contains(market.DefaultDestination.Country)
                || (market.DefaultDestination.Region is { } region && !content.Addresses.RegionsOf(market.DefaultDestination.Country).Contains(region))).Select(market => market.Code),
            content => content.Trade.Markets[0].DefaultDestination.Region = "XX"),
        new("every destination of a market, region by region, is in exactly one market and is delivered to by a zone of that market",
            Delivered,
            content => content.Shipping.Zones.RemoveAll(zone => zone.Code == "uk")),
        new("a zone belongs to a market, names only its destinations and existing regions, and is not hidden by zones above it",
            Zones,
            content => content.Shipping.Zones.Insert(0, new ZoneRow { Code = "all", Market = "en", Calendar = "US", Where = [new WhereRow { Country = "US" }] })),
        new("a zone's methods, carriers, sites and calendar exist, and its prices rise with the weight",
            Methods,
            content => content.Shipping.Zones[0].Methods[0].Carrier = "nobody"),
        new("a place that is not delivered to lies in a country that is",
            content => content.Shipping.NoDelivery.Where(row => content.Trade.Markets.TrueForAll(market => !market.Destinations.Contains(row.Country))).Select(row => row.Place["en"]),
            content => content.Shipping.NoDelivery[0].Country = "NO"),
        new("every destination whose prices hold the tax has a rate that does, for every class, and no other has one",
            Inclusive,
            content => content.Tax.Rates.First(rate => rate.Country == "FR").Inclusive = false),
        new("every state of the United States has its rate",
            content => content.Addresses.RegionsOf("US").Where(region => !content.Tax.Rates.Exists(rate => rate.Country == "US" && rate.Region == region && rate.Class == "standard")).Select(region => $"US {region}"),
            content => content.Tax.Rates.RemoveAll(rate => rate is { Country: "US", Region: "CA" })),
        new("a rate stands once for its place, class and day, in a known place and class, with a source not older than it",
            Rates,
            content => content.Tax.Rates.Add(content.Tax.Rates[0])),
        new("every country with a rate has a name for its tax",
            content => content.Tax.Rates.Select(rate => rate.Country).Distinct().Where(country => content.Tax.Names.Count(name => name.Countries.Contains(country)) != 1),
            content => content.Tax.Names[0].Countries.Clear()),
        new("every calendar covers 2026 and 2027, with days of its year that do not overlap, and works only on weekends",
            Calendars,
            content => content.Calendars[0].Years.RemoveAt(1)),
    ];

    private static IEnumerable<string> Prices(ShopContent content)
    {
        var currencies = content.Trade.Markets.Select(market => market.Currency).ToHashSet();
        return content.Variants.Select(row => (Number: row.Variant.Sku, row.Variant.Price))
            .Concat(content.Parts.Where(row => row.Part.Price is not null).Select(row => (row.Part.Number, Price: row.Part.Price!)))
            .Where(row => !currencies.SetEquals(row.Price.Keys) || row.Price.Values.Any(price => price <= 0 || decimal.Round(price, 2) != price)).Select(row => row.Number);
    }

    private static bool HasCalendar(ShopContent content, string code) => content.Calendars.Exists(calendar => calendar.Code == code);

    private static IEnumerable<string> Delivered(ShopContent content) => GoodRules.Twice(content.Trade.Markets.SelectMany(market => market.Destinations))
        .Concat(from market in content.Trade.Markets
                from country in market.Destinations
                from region in content.Addresses.RegionsOf(country)
                where !content.Shipping.Zones.Exists(zone => zone.Market == market.Code && zone.Holds(country, region))
                select $"{market.Code}: {country} {region}");

    private static IEnumerable<string> Zones(ShopContent content) => GoodRules.Twice(content.Shipping.Zones.Select(zone => zone.Code))
        .Concat(content.Shipping.Zones.SelectMany((zone, place) =>
        {
            var market = content.Trade.Markets.Find(market => market.Code == zone.Market);
            var above = content.Shipping.Zones.Take(place).Where(other => other.Market == zone.Market).ToList();
            return zone.Where.SelectMany(where => (where.Regions ?? content.Addresses.RegionsOf(where.Country)).Select(region => (where.Country, Region: region, Named: where.Regions is not null)))
                .Where(to => market?.Destinations.Contains(to.Country) is not true
                    || (to.Named && !content.Addresses.RegionsOf(to.Country).Contains(to.Region))
                    || (to.Named && above.Exists(other => other.Holds(to.Country, to.Region))))
                .Select(to => $"{zone.Code}: {to.Country} {to.Region}")
                .Concat(zone.Where.Where(where => content.Addresses.RegionsOf(where.Country).All(region => above.Exists(other => other.Holds(where.Country, region))))
                    .Select(where => $"{zone.Code}: {where.Country} is taken by a zone above"));
        }));

    private static IEnumerable<string> Methods(ShopContent content) => content.Shipping.Zones.SelectMany(zone => zone.Methods.Where(method =>
            !content.Shipping.Methods.Exists(known => known.Code == method.Code)
            || (method.Code == "pickup"
                ? method.Site != content.Trade.Markets.First(market => market.Code == zone.Market).Dispatch.Site
                : !content.Shipping.Carriers.Exists(carrier => carrier.Code == method.Carrier))
            || method.Price is null == method.ByWeight is null
            || method.Transit.Min > method.Transit.Max || method.Amounts.Any(amount => amount < 0)
            || method.ByWeight is { } rows && !rows.Zip(rows.Skip(1)).All(pair => pair.First.UpTo < pair.Second.UpTo && pair.First.Price <= pair.Second.Price))
        .Select(method => $"{zone.Code}: {method.Code}")
        .Concat(GoodRules.Twice(zone.Methods.Select(method => $"{zone.Code}: {method.Code}")))
        .Concat(HasCalendar(content, zone.Calendar) && _days.IsSupersetOf(zone.WorkingDays) ? [] : [$"{zone.Code}: {zone.Calendar}"]));

    private static IEnumerable<string> Inclusive(ShopContent content) =>
        from market in content.Trade.Markets
        from country in market.Destinations
        let rates = content.Tax.Rates.Where(rate => rate.Country == country).ToList()
        let classes = content.Goods.Select(good => good.TaxClass).Append(content.Shipping.TaxClass).Distinct()
        where rates.Exists(rate => rate.Inclusive != (market.Prices == "gross"))
            || (market.Prices == "gross" && classes.Any(needed => !rates.Exists(rate => rate.Class == needed && rate.Region is null)))
        select $"{market.Code}: {country}";

    private static IEnumerable<string> Rates(ShopContent content) => GoodRules.Twice(content.Tax.Rates.Select(rate => rate.ToString()))
        .Concat(content.Tax.Rates.Where(rate => rate.Rate is < 0 or > 30
            || !content.Addresses.Countries.Exists(country => country.Code == rate.Country)
            || (rate.Region is not null && !content.Addresses.RegionsOf(rate.Country).Contains(rate.Region))
            || !content.Tax.Classes.Exists(known => known.Code == rate.Class)
            || HolidayRow.Day(rate.ValidFrom) > HolidayRow.Day(rate.AsOf)
            || rate.Source.Length == 0 || rate.Confidence is not ("T" or "S" or "K")).Select(rate => rate.ToString()));

    private static IEnumerable<string> Calendars(ShopContent content) => content.Calendars.SelectMany(calendar =>
        new[] { 2026, 2027 }.Where(year => calendar.Years.Count(entry => entry.Year == year) != 1).Select(year => $"{calendar.Code}: {year}")
            .Concat(calendar.Years.SelectMany(year =>
            {
                var off = year.Holidays.SelectMany(holiday => holiday.Days).ToList();
                var worked = year.Work.ConvertAll(HolidayRow.Day);
                return off.GroupBy(day => day).Where(same => same.Count() > 1).Select(same => same.Key)
                    .Concat(off.Concat(worked).Where(day => day.Year != year.Year))
                    .Concat(worked.Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) || off.Contains(day)))
                    .Select(day => $"{calendar.Code}: {day:yyyy-MM-dd}")
                    .Concat(year.Holidays.Where(holiday => !holiday.Days.Any()).Select(holiday => $"{calendar.Code}: {holiday.From} to {holiday.To}"))
                    .Concat(year.Holidays.Count < 5 || year.Status is not ("announced" or "computed" or "expected") ? [$"{calendar.Code}: {year.Year}"] : []);
            })));
}
