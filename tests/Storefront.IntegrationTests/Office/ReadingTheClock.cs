using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Storefront.IntegrationTests.Ordering.Orders;
using Storefront.IntegrationTests.StripeSandbox;

namespace Storefront.IntegrationTests.Office;

/// <summary>Staff of every language, at orders of every market, read one clock; what a customer was promised stays the day that it is.</summary>
public sealed partial class ReadingTheClock
{
    [Fact]
    public async Task A_page_shows_the_same_time_in_both_languages_and_says_whose_it_is()
    {
        await using var shop = await Shop.OpenAsync(("Office:TimeZone", "Asia/Kathmandu"));
        var owner = await OpeningAnOrder.SignInAsync(shop, "owner@staybolt.example", "/office/sign-in");

        foreach (var language in new[] { "en", "zh-CN" })
        {
            await owner.SubmitAsync(await owner.OpenAsync("/office"), "form[action='/office/language']", ("language", language));
            var page = await owner.OpenAsync("/office/system");

            var there = TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(345);
            var shown = DateTime.ParseExact(TimeOfDay().Match(page.QuerySelector(".office-head")!.TextContent).Value, "MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
            Assert.InRange(there - shown, TimeSpan.Zero, TimeSpan.FromMinutes(2));
            Assert.Contains("Asia/Kathmandu, UTC+5:45", page.QuerySelector(".office-foot")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Without_a_setting_it_is_the_first_markets()
    {
        await using var shop = await Shop.OpenAsync();
        var staff = await OpeningAnOrder.SignInAsync(shop, "orders@staybolt.example", "/office/sign-in");

        Assert.Contains("America/Los_Angeles, UTC−", (await staff.OpenAsync("/office")).QuerySelector(".office-foot")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_the_same_promised_day_the_one_that_is_over_first_stands_first()
    {
        await using var shop = await Shop.OpenAsync(("Office:TimeZone", "UTC"));
        var western = await shop.PlacePaidAsync();
        var eastern = await shop.PlacePaidAsync("zh-cn");
        var staff = await OpeningAnOrder.SignInAsync(shop, "orders@staybolt.example", "/office/sign-in");

        var rows = (await staff.OpenAsync("/office/orders")).QuerySelectorAll(".queue tbody tr");

        Assert.Equal([eastern.Number, western.Number], rows.Select(row => row.QuerySelector("a")!.TextContent));
        Assert.Equal("tomorrow, by 4:00 pm", Due(rows[0]));
        Assert.StartsWith("in 2 days, by ", Due(rows[1]), StringComparison.Ordinal);
        var promised = $"promised to leave {western.Promise.Leaves.ToString("MMM d", CultureInfo.InvariantCulture)}";
        Assert.All(rows, row => Assert.Equal(promised, row.QuerySelector("[data-label=Due] .office-sub")!.TextContent));
    }

    [Fact]
    public async Task What_is_late_is_late_by_the_place_that_it_leaves_from()
    {
        var clock = new ShiftedClock();
        await using var shop = await Shop.OpenAsync(clock, ("Office:TimeZone", "UTC"));
        await shop.PlacePaidAsync();
        await shop.PlacePaidAsync("zh-cn");
        var now = TimeProvider.System.GetUtcNow();
        clock.Shift = new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero).AddDays(1).AddHours(20) - now;
        var staff = await OpeningAnOrder.SignInAsync(shop, "orders@staybolt.example", "/office/sign-in");

        var page = await staff.OpenAsync("/office/orders");

        Assert.Equal("1 late", page.QuerySelector(".office-head .badge")!.TextContent);
        Assert.Equal(["late since 4:00 pm", "tomorrow"], page.QuerySelectorAll(".queue tbody tr").Select(row => Due(row).Split(',')[0]));
    }

    [Fact]
    public async Task An_unpaid_order_says_until_when_its_goods_are_kept()
    {
        await using var shop = await Shop.OpenAsync(("Office:TimeZone", "UTC"));
        var order = await shop.PlaceAsync();
        var staff = await OpeningAnOrder.SignInAsync(shop, "orders@staybolt.example", "/office/sign-in");

        var due = Due((await staff.OpenAsync("/office/orders?view=unpaid")).QuerySelector(".queue tbody tr")!);

        Assert.Equal($"Kept until {order.PlacedAt.AddMinutes(40).ToString("MMM d, h:mm tt", CultureInfo.InvariantCulture).Replace("AM", "am", StringComparison.Ordinal).Replace("PM", "pm", StringComparison.Ordinal)}", due);
    }

    [Fact]
    public async Task An_arrival_is_typed_on_the_clock_that_shows_it()
    {
        await using var shop = await Shop.OpenAsync(("Office:TimeZone", "Asia/Kathmandu"));
        var order = await shop.PlacePaidAsync();
        var staff = await OpeningAnOrder.SignInAsync(shop, "orders@staybolt.example", "/office/sign-in");
        var page = await staff.SubmitAsync(await staff.OpenAsync($"/office/orders/{order.Number}"), "#start-picking");
        page = await staff.SubmitAsync(page, "#pack");
        page = await staff.SubmitAsync(page, "#ship-1", ("Carrier", "northline"), ("TrackingNumber", "NL4471"));
        var left = (await shop.ReadAsync(order)).Parcels.Single().ShippedAt!.Value;

        page = await staff.SubmitAsync(page, "#arrive-1", ("At", left.UtcDateTime.AddMinutes(345).ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff", CultureInfo.InvariantCulture)), ("Source", "Staff"));

        Assert.Equal(left, (await shop.ReadAsync(order)).Parcels.Single().SignedForAt!.Value, TimeSpan.FromSeconds(1));
        Assert.Null(page.QuerySelector("[role=alert]"));
    }

    private static string Due(IElement row) => row.QuerySelector(".deadline-time")!.TextContent;

    [GeneratedRegex(@"\d\d-\d\d \d\d:\d\d:\d\d")]
    private static partial Regex TimeOfDay();
}
