using System.Globalization;
using Storefront.Kernel;
using Storefront.Kernel.Markets;
using Storefront.Ordering.Shipping;

namespace Storefront.UnitTests.Ordering;

public sealed class PromisingADay
{
    private static readonly MarketList _markets = MarketFile.Read(Path.Combine(Folders.Content, "markets.yaml"));

    private static readonly ShippingTable _table = ShippingFile.Read(
        Path.Combine(Folders.Content, "shipping.yaml"), _markets, CalendarFile.Read(Path.Combine(Folders.Content, "calendars.yaml")));

    [Theory]

    // Shanghai, cut-off 20:00: Monday evening counts on Monday, leaves on Tuesday, arrives on Wednesday.
    [InlineData("zh-cn", "CN", "SH", "2026-11-23T19:59:59+08:00", "2026-11-25")]
    [InlineData("zh-cn", "CN", "SH", "2026-11-23T20:00:00+08:00", "2026-11-26")]

    // A make-up Saturday is worked: paid on Friday, left on Saturday, driven on Sunday.
    [InlineData("zh-cn", "CN", "SH", "2026-10-09T10:00:00+08:00", "2026-10-11")]

    // Before National Day: leaves on September 30, and nobody drives until October 8.
    [InlineData("zh-cn", "CN", "SH", "2026-09-29T10:00:00+08:00", "2026-10-08")]

    // Seattle, cut-off 14:00; Thursday is Thanksgiving, and the carrier rests at the weekend.
    [InlineData("en", "US", "WA", "2026-11-24T13:59:00-08:00", "2026-11-30")]
    [InlineData("en", "US", "WA", "2026-11-23T13:59:00-08:00", "2026-11-27")]
    [InlineData("en", "US", "WA", "2026-11-24T14:00:00-08:00", "2026-12-01")]

    // Hamburg over the end of summer time (October 25, 2026) and over New Year.
    [InlineData("en-eu", "DE", null, "2026-10-23T13:59:00+02:00", "2026-10-28")]
    [InlineData("en-eu", "DE", null, "2026-12-30T15:00:00+01:00", "2027-01-06")]
    public void Counts_cut_off_holidays_and_the_way(string market, string country, string? region, string now, string arrives) =>
        Assert.Equal(Day(arrives), Standard(market, country, region, now).Promise.Latest);

    [Theory]
    [InlineData("2026-03-28T12:00:00+01:00", "2026-03-30T12:00:00Z")]
    [InlineData("2026-10-24T12:00:00+02:00", "2026-10-26T13:00:00Z")]
    [InlineData("2026-10-23T12:00:00+02:00", "2026-10-23T12:00:00Z")]
    public void The_cut_off_stands_on_the_clock_of_the_site_also_after_the_clocks_change(string now, string cutOff) =>
        Assert.Equal(DateTimeOffset.Parse(cutOff, CultureInfo.InvariantCulture), Standard("en-eu", "DE", null, now).Promise.OrderBy);

    [Fact]
    public void Leap_day_is_a_day() =>
        Assert.Equal(new DateOnly(2028, 2, 29), new WorkCalendar(new HashSet<DateOnly>(), new HashSet<DateOnly>())
            .Add(new DateOnly(2028, 2, 28), 1, Enum.GetValues<DayOfWeek>().ToHashSet()));

    [Fact]
    public void A_calendar_without_a_working_day_is_an_error_and_not_an_endless_search() =>
        Assert.Throws<InvalidOperationException>(() => new WorkCalendar(new HashSet<DateOnly>(), new HashSet<DateOnly>()).Add(new DateOnly(2026, 1, 1), 1, new HashSet<DayOfWeek>()));

    [Theory]
    [InlineData("en-eu", "DE", null, 149_99, 900, false, 4_90)]
    [InlineData("en-eu", "DE", null, 150_00, 900, false, 0)]
    [InlineData("en-eu", "DE", null, 10_00, 100, true, 0)]
    [InlineData("en-eu", "GB", null, 10_00, 100, true, 2_90)]
    [InlineData("en", "CA", "ON", 10_00, 500, false, 9_00)]
    [InlineData("en", "CA", "ON", 10_00, 501, false, 16_00)]
    public void Costs_what_the_zone_the_weight_and_the_value_say(string market, string country, string? region, long value, int grams, bool parts, long price) =>
        Assert.Equal(price, Options(market, country, region, "2026-11-24T12:00:00Z", value, grams, parts)[0].Price.Minor);

    [Fact]
    public void Offers_nothing_where_the_parcel_is_too_heavy_or_nobody_goes()
    {
        Assert.Empty(Options("en", "JP", null, "2026-11-24T12:00:00Z", 10_00, 12_001, false));
        Assert.Empty(Options("en", "DE", null, "2026-11-24T12:00:00Z", 10_00, 100, false));
    }

    [Fact]
    public void A_region_goes_before_its_country()
    {
        Assert.Equal(["standard", "pickup"], Options("en", "US", "HI", "2026-11-24T12:00:00Z", 10_00, 100, false).Select(option => option.Code));
        Assert.Equal(["standard", "express", "pickup"], Options("en", "US", "NY", "2026-11-24T12:00:00Z", 10_00, 100, false).Select(option => option.Code));
    }

    [Theory]
    [InlineData("ES", "35001", true)]
    [InlineData("ES", "28001", false)]
    [InlineData("GB", "JE2 3AB", true)]
    [InlineData("GB", null, false)]
    public void Some_places_of_a_country_are_left_out(string country, string? postcode, bool isLeftOut) =>
        Assert.Equal(isLeftOut, _table.ExceptionAt(country, postcode) is not null);

    [Fact]
    public void Every_destination_of_every_market_can_be_reached()
    {
        foreach (var market in _markets.All)
        {
            foreach (var country in market.Destinations)
            {
                Assert.NotEmpty(Options(market.Segment, country, null, "2026-11-24T12:00:00Z", 10_00, 400, false));
            }
        }
    }

    private static DeliveryOption Standard(string market, string country, string? region, string now) => Options(market, country, region, now, 1_00, 400, false)[0];

    private static IReadOnlyList<DeliveryOption> Options(string segment, string country, string? region, string now, long value, int grams, bool parts)
    {
        var market = _markets.Find(segment)!;
        return _table.Options(
            market, new Destination(country, region), new Parcelled(new Money(value, market.Currency), grams, parts), DateTimeOffset.Parse(now, CultureInfo.InvariantCulture));
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
