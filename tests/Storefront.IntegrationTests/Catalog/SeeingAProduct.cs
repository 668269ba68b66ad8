using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Storefront.Catalog.Data;
using Storefront.Contracts.Catalog;
using Storefront.Kernel;
using Storefront.Kernel.Outbox;

namespace Storefront.IntegrationTests.Catalog;

public sealed class SeeingAProduct(OneShop one) : IClassFixture<OneShop>
{
    [Fact]
    public async Task A_variant_is_chosen_by_its_address_without_script()
    {
        var shop = one.Shop;
        var page = await shop.Visit().OpenAsync("/en/p/kettle-k17?v=K17-BRICK");

        Assert.Equal("Brick", page.QuerySelector(".variant[aria-current]")!.TextContent.Trim());
        Assert.Equal("/media/drawings/kettle-brick.svg", page.QuerySelector("figure img")!.PictureFile());
        Assert.Contains("K17-BRICK", page.QuerySelector(".buy-box")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Side", "Taken apart", "Front")]
    [InlineData("zh-cn", "侧面", "分解", "正面")]
    public async Task Every_drawing_says_from_where_it_shows_the_thing(string market, params string[] views)
    {
        var page = await one.Shop.Visit().OpenAsync($"/{market}/p/torch-t1");

        Assert.Equal(views, page.QuerySelectorAll(".thumbnails a").Select(link => link.TextContent.Trim()));
    }

    [Fact]
    public async Task A_plan_that_is_drawn_above_a_thing_is_cut_off_where_it_stands_among_others()
    {
        var shelf = await one.Shop.Visit().OpenAsync("/en/c/turntables");

        var standing = shelf.QuerySelector(".shelf-drawing > svg")!;
        var height = double.Parse(standing.GetAttribute("viewBox")!.Split(' ')[3], CultureInfo.InvariantCulture);
        Assert.InRange(height, 108, 150);
        Assert.Equal("/media/drawings/turntable-oat.svg", standing.QuerySelector("image")!.GetAttribute("href")!.Split('?')[0]);
    }

    [Fact]
    public async Task Prices_are_shown_with_the_tax_of_the_market()
    {
        var shop = one.Shop;
        var visitor = shop.Visit();

        // 549 × 13 ÷ 113 = 63.159…, and both parts add up to the price.
        var chinese = (await visitor.OpenAsync("/zh-cn/p/kettle-k17")).QuerySelector(".tax-note")!.TextContent;
        Assert.Contains("13%", chinese, StringComparison.Ordinal);
        Assert.Contains("63.16", chinese, StringComparison.Ordinal);
        Assert.Contains("485.84", chinese, StringComparison.Ordinal);
        Assert.Contains("sales tax", (await visitor.OpenAsync("/en/p/kettle-k17")).QuerySelector(".tax-note")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "2:00 pm")]
    [InlineData("en-eu", "14:00")]
    [InlineData("zh-cn", "20:00")]
    public async Task The_cut_off_is_written_as_on_the_clocks_of_the_market_here_and_in_the_cart(string market, string time)
    {
        var shop = one.Shop;
        var buyer = new Ordering.Buyer(shop, market);
        await buyer.AddAsync("K17-MOSS");

        Assert.Contains(time, (await buyer.Visitor.OpenAsync($"/{market}/p/kettle-k17")).QuerySelector(".promise")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(time, (await buyer.CartAsync()).QuerySelector(".parcel-promise")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Within 30 days of delivery, no reason asked.")]
    [InlineData("en-eu", "Within 14 days of delivery, no reason asked.")]
    [InlineData("zh-cn", "签收后 7 天内可退，不问理由。")]
    public async Task How_long_it_may_go_back_is_said_as_on_the_page_about_returns(string market, string words)
    {
        var shop = one.Shop;

        var promise = (await shop.Visit().OpenAsync($"/{market}/p/kettle-k17")).QuerySelector(".promise")!;

        Assert.Contains(words, promise.TextContent, StringComparison.Ordinal);
        Assert.NotNull(promise.QuerySelector($"a[href='/{market}/pages/returns']"));
    }

    [Theory]
    [InlineData("en", "150\u00A0min", "7\u00A0years", "4\u00A0pcs", "It can be ordered again from")]
    [InlineData("zh-cn", "150\u00A0分钟", "7\u00A0年", "4\u00A0个", "起可以再下单")]
    public async Task What_is_sold_out_says_when_it_comes_back_and_units_are_words_of_the_language(string market, string time, string life, string pieces, string back)
    {
        var shop = one.Shop;

        var page = await shop.Visit().OpenAsync($"/{market}/p/aa-batteries-aa-4");

        var facts = page.QuerySelectorAll(".specs td").Select(cell => cell.TextContent).ToList();
        Assert.All([time, life, pieces], fact => Assert.Contains(fact, facts));
        Assert.Contains(back, page.QuerySelector(".promise")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(market == "en" ? "Back on" : "到货", page.QuerySelector(".buy-box button[disabled]")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".buy-row"));
    }

    [Fact]
    public async Task Facts_are_those_of_the_market_and_carry_their_units()
    {
        var shop = one.Shop;
        var visitor = shop.Visit();

        Assert.Contains("1500\u00A0W", (await visitor.OpenAsync("/en/p/kettle-k17")).QuerySelector(".specs")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("2200\u00A0W", (await visitor.OpenAsync("/en-eu/p/kettle-k17")).QuerySelector(".specs")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_says_what_it_is_a_part_of_and_a_good_lists_its_parts()
    {
        var shop = one.Shop;
        var visitor = shop.Visit();

        Assert.Equal(7, (await visitor.OpenAsync("/en/p/kettle-k17")).QuerySelectorAll(".parts-table tbody tr").Length);
        Assert.NotEmpty((await visitor.OpenAsync("/en/p/k17-03")).QuerySelectorAll("a[href='/en/p/kettle-k17']"));
    }

    [Fact]
    public async Task What_the_parts_promise_says_stands_there_years_minutes_and_tools()
    {
        var visitor = one.Shop.Visit();
        var kettle = await visitor.OpenAsync("/en/p/kettle-k17");

        Assert.Contains(kettle.QuerySelectorAll(".specs tr"), row => row.QuerySelector("th")!.TextContent == "Parts until at least" && row.QuerySelector("td")!.TextContent == "2036");
        Assert.Contains("35 min · Phillips screwdriver PH1 · in graphite", kettle.QuerySelectorAll(".part-change").Select(change => change.TextContent));
        Assert.Contains("十字螺丝刀 PH1", (await visitor.OpenAsync("/zh-cn/p/k17-03")).QuerySelector(".specs")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en/p/kettle-k17", "243")]
    [InlineData("/zh-cn/p/desk-lamp-l5", "452")]
    [InlineData("/en/p/k17-04", null)]
    public async Task The_first_drawing_of_a_thing_that_stands_shows_its_height(string address, string? height) =>
        Assert.Equal(height, (await one.Shop.Visit().OpenAsync(address)).QuerySelector("#figure-1 .dimension text")?.TextContent);

    [Theory]
    [InlineData("en", "To the United States:")]
    [InlineData("en-eu", "To Germany:")]
    [InlineData("zh-cn", "送到上海市：")]
    public async Task A_day_of_delivery_says_to_where(string market, string place) =>
        Assert.Contains(place, (await one.Shop.Visit().OpenAsync($"/{market}/p/kettle-k17")).QuerySelector(".promise")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task Another_maker_stands_above_the_name_and_what_fits_one_device_offers_nothing_of_another()
    {
        var visitor = one.Shop.Visit();

        Assert.Equal("Loamwick", (await visitor.OpenAsync("/en/p/dripper-stand-sd2")).QuerySelector(".buy-box .maker")!.TextContent);
        Assert.Null((await visitor.OpenAsync("/en/p/kettle-k17")).QuerySelector(".buy-box .maker"));
        Assert.DoesNotContain("Same kind", (await visitor.OpenAsync("/en/p/scale-filter-f17")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Same kind", (await visitor.OpenAsync("/en/p/kettle-k17-t")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_this_market_does_not_sell_says_who_does_and_is_not_indexed()
    {
        await using var shop = await Shop.OpenAsync();
        await shop.WithAsync<CatalogDb>(async db =>
        {
            var product = await db.Products.Include(product => product.Variants).ThenInclude(variant => variant.Prices).Include(product => product.Listings).AsSplitQuery()
                .SingleAsync(product => product.Slug == "kettle-k17", TestContext.Current.CancellationToken);
            foreach (var variant in product.Variants)
            {
                variant.Price(Currency.Eur, null, "test", DateTimeOffset.UnixEpoch);
            }

            product.Settle(DateTimeOffset.UnixEpoch);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        });
        await shop.SettleAsync();

        var page = await shop.Visit().OpenAsync("/en-eu/p/kettle-k17");

        Assert.Null(page.QuerySelector("form.buy-row"));
        Assert.Equal(["/en/p/kettle-k17", "/zh-cn/p/kettle-k17"], page.QuerySelectorAll(".note a").Select(link => link.GetAttribute("href")!));
        Assert.Contains("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_price_shows_at_once_though_pages_are_kept()
    {
        await using var shop = await Shop.OpenAsync();
        await shop.SettleAsync();
        var visitor = shop.Visit();
        Assert.Contains("$89.00", (await visitor.OpenAsync("/en/p/kettle-k17")).QuerySelector(".price-large")!.TextContent, StringComparison.Ordinal);
        await visitor.OpenAsync("/en/c/kettles");

        await shop.WithAsync<CatalogDb>(async db =>
        {
            var product = await db.Products.Include(product => product.Variants).ThenInclude(variant => variant.Prices).Include(product => product.Listings).AsSplitQuery()
                .SingleAsync(product => product.Slug == "kettle-k17", TestContext.Current.CancellationToken);
            foreach (var variant in product.Variants)
            {
                variant.Price(Currency.Usd, 7700, "test", TimeProvider.System.GetUtcNow());
            }

            product.Settle(TimeProvider.System.GetUtcNow());
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        });
        await shop.SettleAsync();

        Assert.Contains("$77.00", (await visitor.OpenAsync("/en/p/kettle-k17")).QuerySelector(".price-large")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("$77.00", (await visitor.OpenAsync("/en/c/kettles")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_variant_that_sells_out_leaves_the_shelf_of_what_is_in_stock()
    {
        await using var shop = await Shop.OpenAsync();
        var part = await shop.WithAsync<CatalogDb, Guid>(db => db.Variants.Where(variant => variant.Sku == "K17-03").Select(variant => variant.Id).SingleAsync(TestContext.Current.CancellationToken));
        var path = "/en/c/parts-water-and-coffee?available=yes&attr.fits=K17";

        Assert.Contains("K17-03", (await shop.Visit().OpenAsync(path)).Body!.TextContent, StringComparison.Ordinal);

        var soldOut = new AvailabilityChanged(Guid.CreateVersion7(), part, false, TimeProvider.System.GetUtcNow());
        foreach (var handler in shop.Services.GetServices<HandlerRegistration>().Where(handler => handler.Event == typeof(AvailabilityChanged)))
        {
            await using var scope = shop.Services.CreateAsyncScope();
            await handler.Run(scope.ServiceProvider, [soldOut], TestContext.Current.CancellationToken);
        }

        Assert.DoesNotContain("K17-03", (await shop.Visit().OpenAsync(path)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en/p/nothing")]
    [InlineData("/xx/p/kettle-k17")]
    public async Task What_is_not_there_is_not_found(string path)
    {
        var shop = one.Shop;

        Assert.Equal(HttpStatusCode.NotFound, (await shop.Visit().GetAsync(path)).StatusCode);
    }
}
