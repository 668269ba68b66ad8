using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Data;
using Storefront.Catalog.Products;
using Storefront.Kernel;

namespace Storefront.IntegrationTests.Search;

/// <summary>What shoppers see of the search, on the demonstration goods.</summary>
public sealed partial class SearchingTheShop(OneShop one) : IClassFixture<OneShop>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private Visitor Visitor { get; } = one.Shop.Visit();

    [Theory]
    [InlineData("/en/search?q=kettle", "/en/p/kettle-k17", "“kettle”")]
    [InlineData("/en-eu/search?q=K17-04", "/en-eu/p/k17-04", "“K17-04”")]
    [InlineData("/zh-cn/search?q=电水壶", "/zh-cn/p/kettle-k17", "“电水壶”")]
    [InlineData("/zh-cn/search?q=dianshuihu", "/zh-cn/p/kettle-k17", "“dianshuihu”")]
    public async Task Finds_goods_and_counts_them(string address, string product, string heading)
    {
        var page = await Visitor.OpenAsync(address);

        Assert.Equal(heading, page.QuerySelector("h1")!.TextContent.Trim());
        Assert.Contains(product, Links(page));
        Assert.Equal(Count(page), int.Parse(page.QuerySelector(".tabs [aria-current] .tab-count")!.TextContent, CultureInfo.InvariantCulture));
        Assert.All(page.QuerySelectorAll(".result"), row => Assert.Matches(@"\d", row.QuerySelector(".price")!.TextContent));
        Assert.Equal("noindex, follow", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.EndsWith(new Uri("http://x" + address).AbsoluteUri[8..], page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains(heading, page.Title, StringComparison.Ordinal);
        Assert.Equal(heading.Trim('“', '”'), page.QuerySelector("#search-text")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Marks_the_words_that_were_typed()
    {
        var page = await Visitor.OpenAsync("/en/search?q=kettles");

        Assert.All(page.QuerySelectorAll(".result mark"), mark => Assert.StartsWith("kettle", mark.TextContent, StringComparison.OrdinalIgnoreCase));
        Assert.NotEmpty(page.QuerySelectorAll(".result mark"));
    }

    [Fact]
    public async Task Other_kinds_have_a_tab_and_stand_beside_the_goods()
    {
        var page = await Visitor.OpenAsync("/en/search?q=returns");
        if (page.QuerySelector(".tabs [aria-current]")!.TextContent.Contains("Products", StringComparison.Ordinal))
        {
            page = await Visitor.OpenAsync(page.QuerySelector(".tabs a[href*='in=pages']")!.GetAttribute("href")!);
        }

        Assert.StartsWith("Pages", page.QuerySelector(".tabs [aria-current]")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Contains("/en/pages/returns", Links(page));
        Assert.DoesNotContain("Guides", page.QuerySelector(".tabs")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_of_one_facet_widen_and_facets_narrow()
    {
        var all = Count(await Visitor.OpenAsync("/en/search?q=kettle"));
        var boxes = (await Visitor.OpenAsync("/en/search?q=kettle")).QuerySelectorAll("input[name=category]").Select(box => box.GetAttribute("value")!).Take(2).ToList();
        var first = Count(await Visitor.OpenAsync($"/en/search?q=kettle&category={boxes[0]}"));
        var second = Count(await Visitor.OpenAsync($"/en/search?q=kettle&category={boxes[1]}"));
        var either = Count(await Visitor.OpenAsync($"/en/search?q=kettle&category={boxes[0]}&category={boxes[1]}"));
        var cheap = Count(await Visitor.OpenAsync($"/en/search?q=kettle&category={boxes[0]}&category={boxes[1]}&price=0-20"));

        Assert.InRange(first, 1, all - 1);
        Assert.Equal(first + second, either);
        Assert.InRange(cheap, 0, either);
    }

    [Fact]
    public async Task Counts_say_what_choosing_gives_and_every_choice_can_be_taken_back()
    {
        // A shop of its own: others here take goods off their page behind the index's back.
        await using var shop = await Shop.OpenAsync();
        var visitor = shop.Visit();
        const string Address = "/en/search?q=kettle&category=kettles";
        var page = await visitor.OpenAsync(Address);
        var boxes = page.QuerySelectorAll("#filters input[type=checkbox]:not([checked])").Where(box => box.GetAttribute("name") != "category").Take(8).ToList();

        Assert.Contains(boxes, box => box.GetAttribute("name")!.StartsWith("attr.", StringComparison.Ordinal));
        foreach (var box in boxes)
        {
            var narrowed = await visitor.OpenAsync($"{Address}&{Uri.EscapeDataString(box.GetAttribute("name")!)}={Uri.EscapeDataString(box.GetAttribute("value")!)}");
            Assert.Equal(int.Parse(box.ParentElement!.QuerySelector(".check-count")!.TextContent, CultureInfo.InvariantCulture), Count(narrowed));
            Assert.Equal(2, narrowed.QuerySelectorAll(".chip.is-on").Length);
            Assert.Contains(Address, narrowed.QuerySelectorAll(".chip.is-on").Select(chip => chip.GetAttribute("href")));
        }

        Assert.Equal("/en/search?q=kettle", page.QuerySelector(".clear-all")!.GetAttribute("href"));
        Assert.EndsWith("/en/search?q=kettle&category=kettles&price=50-", (await visitor.OpenAsync($"{Address}&price-from=50&price-to=")).Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Goods_can_be_sorted_by_price()
    {
        var up = Prices(await Visitor.OpenAsync("/en/search?q=torch&sort=price"));
        var down = Prices(await Visitor.OpenAsync("/en/search?q=torch&sort=-price"));

        Assert.True(up.Count > 3);
        Assert.Equal(up.Order(), up);
        Assert.Equal(down.OrderDescending(), down);
    }

    [Fact]
    public async Task A_page_beyond_the_end_is_the_last_one_and_every_page_can_be_reached_by_links()
    {
        var first = await Visitor.OpenAsync("/en/search?q=filter&exact=yes");
        var beyond = await Visitor.OpenAsync("/en/search?q=filter&exact=yes&page=1000000000");
        var seen = new HashSet<string>(Links(first));
        for (var page = first; page.QuerySelector(".pagination a[rel=next]")?.GetAttribute("href") is { } next;)
        {
            page = await Visitor.OpenAsync(next);
            Assert.All(Links(page), link => Assert.True(seen.Add(link), $"{link} stands on two pages."));
        }

        Assert.Equal(Count(first), seen.Count);
        Assert.NotEmpty(Links(beyond));
        Assert.Equal(first.QuerySelectorAll(".pagination a[href]").Length == 0 ? null : ((Count(first) + 23) / 24).ToString(CultureInfo.InvariantCulture), beyond.QuerySelector(".pagination [aria-current]")?.TextContent);
    }

    [Fact]
    public async Task A_price_or_stock_that_the_index_has_not_heard_of_is_shown_as_it_is()
    {
        await one.Shop.WithAsync<CatalogDb>(db => db.Prices
            .Where(price => price.Currency == Currency.Usd && db.Variants.Any(variant => variant.Id == price.VariantId && db.Products.Any(product => product.Id == variant.ProductId && product.Slug == "k17-04")))
            .ExecuteUpdateAsync(set => set.SetProperty(price => price.Minor, 123456L), Stop));

        var row = Row(await Visitor.OpenAsync("/en/search?q=K17-04"), "/en/p/k17-04");

        Assert.Equal("$1,234.56", row!.QuerySelector(".price")!.TextContent.Trim());
    }

    [Fact]
    public async Task Goods_that_are_not_for_sale_any_more_are_left_out_before_the_index_hears_of_it()
    {
        Assert.NotNull(Row(await Visitor.OpenAsync("/en/search?q=travel+kettle"), "/en/p/travel-kettle-t05"));
        await one.Shop.WithAsync<CatalogDb>(db => db.Products.Where(product => product.Slug == "travel-kettle-t05")
            .ExecuteUpdateAsync(set => set.SetProperty(product => product.Status, ProductStatus.Archived), Stop));
        await one.Shop.WithAsync<CatalogDb>(db => db.Prices
            .Where(price => price.Currency == Currency.Usd && db.Variants.Any(variant => variant.Id == price.VariantId && db.Products.Any(product => product.Id == variant.ProductId && product.Slug == "gooseneck-kettle-g09")))
            .ExecuteDeleteAsync(Stop));

        var page = await Visitor.OpenAsync("/en/search?q=kettle");

        Assert.Null(Row(page, "/en/p/travel-kettle-t05"));
        Assert.Null(Row(page, "/en/p/gooseneck-kettle-g09"));
        Assert.NotNull(Row(page, "/en/p/kettle-k17"));
    }

    [Theory]
    [InlineData("*")]
    [InlineData("\"")]
    [InlineData("NEAR(kettle lid)")]
    [InlineData("name:kettle AND NOT lid^9")]
    [InlineData("/.*.*.*x/")]
    [InlineData("{\"query\":{\"match_all\":{}}}")]
    [InlineData("' OR 1=1--")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<svg/onload=alert(1)>")]
    [InlineData("😀👨‍👩‍👧🏽")]
    [InlineData("\u202eelttek")]
    [InlineData("غلاية ماء")]
    [InlineData("k\u0301\u0301\u0301\u0301ettle")]
    [InlineData("水壶 kettle чайник やかん")]
    [InlineData("+-&&||!(){}[]^\"~*?:\\/")]
    [InlineData("%")]
    [InlineData("__proto__")]
    public async Task Whatever_is_typed_is_text(string text)
    {
        foreach (var market in new[] { "en", "zh-cn" })
        {
            var answer = await Visitor.GetAsync($"/{market}/search?q={Uri.EscapeDataString(text)}");
            var page = await Visitor.ReadAsync(answer);

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.DoesNotContain("<script>alert", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
            Assert.Empty(page.QuerySelectorAll("main script, main svg[onload]"));
            var suggested = (await Visitor.GetAsync($"/{market}/search/suggest?q={Uri.EscapeDataString(text)}")).StatusCode;
            Assert.True(suggested is HttpStatusCode.OK or HttpStatusCode.NoContent, $"{suggested}");
        }
    }

    [Theory]
    [InlineData("q=kettle&page=1000000000&sort=odd&price=NaN-Infinity&available=maybe&in=all")]
    [InlineData("q=kettle&page=-1&price=60-40&brand=nobody&category=nothing&attr.nothing=x&attr.=y")]
    [InlineData("q=kettle&attr.capacity=1e400&attr.capacity=..&attr.capacity=NaN..Infinity")]
    [InlineData("q=kettle&q=lid&category=kettles&category=kettles&in=pages&in=guides")]
    [InlineData("q=%ED%A0%80&in=%ff%fe")]
    [InlineData("q=%c0%af%ff%fe")]
    [InlineData("q=+++&page=2")]
    [InlineData("q&in=products")]
    public async Task A_strange_address_is_answered_with_a_page(string query)
    {
        Assert.Equal(HttpStatusCode.OK, (await Visitor.GetAsync("/en/search?" + query)).StatusCode);
    }

    [Fact]
    public async Task Thousands_of_parameters_and_every_combination_of_filters_are_bounded()
    {
        var many = string.Join('&', Enumerable.Range(0, 600).Select(i => $"attr.a{i}={i}"));

        Assert.Equal(HttpStatusCode.OK, (await Visitor.GetAsync($"/en/search?q=kettle&{many}")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await Visitor.GetAsync("/en/search?q=kettle%00")).StatusCode);
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_cut_with_a_word_about_it()
    {
        var page = await Visitor.OpenAsync("/en/search?q=kettle+" + new string('x', 600));

        Assert.Contains("more than 512 characters", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(512, page.QuerySelector("#search-text")!.GetAttribute("value")!.Length);
    }

    [Fact]
    public async Task A_row_of_a_table_is_quoted_without_its_bars()
    {
        var lines = (await Visitor.OpenAsync("/en/search?q=delivery&in=pages")).QuerySelectorAll(".result-line").Select(line => line.TextContent.Replace('\u00A0', ' ')).ToList();

        Assert.Contains(lines, line => line.StartsWith("United States · 30 · the day of delivery", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains('|', StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_few_have_all_words_those_with_some_of_them_follow()
    {
        var exact = await Visitor.OpenAsync("/en/search?q=gooseneck+kettle&exact=yes");

        var page = await Visitor.OpenAsync("/en/search?q=gooseneck+kettle");

        Assert.InRange(Count(exact), 1, 9);
        Assert.Equal(Links(exact), Links(page).Take(Links(exact).Count));
        Assert.True(Count(page) > Count(exact));
        Assert.Contains(Count(exact) == 1 ? "The first one has all of your words" : $"The first {Count(exact)} have all of your words", page.QuerySelector(".note")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Links(exact).Count, Links(await Visitor.OpenAsync("/en/search?q=gooseneck+kettle&sort=price")).Count);
    }

    [Theory]
    [InlineData("/en/search?q=qqzzxx+wwvvkk", "Nothing found for “qqzzxx wwvvkk”")]
    [InlineData("/zh-cn/search?q=qqzzxx+wwvvkk", "没有找到“qqzzxx wwvvkk”")]
    public async Task Nothing_found_says_so_and_leads_on(string address, string heading)
    {
        var page = await Visitor.OpenAsync(address);

        Assert.Equal(heading, page.QuerySelector("h1")!.TextContent.Trim());
        Assert.Equal(8, page.QuerySelectorAll(".contents a").Length);
        Assert.EndsWith("/pages/contact", page.QuerySelector(".ask-us a.button")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_typed_shows_the_catalogue()
    {
        var page = await Visitor.OpenAsync("/zh-cn/search?q=");

        Assert.Equal("您要找什么？", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(8, page.QuerySelectorAll(".contents a").Length);
    }

    [Fact]
    public async Task A_page_of_results_is_kept_by_nobody_but_sent_small()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/en/search?q=kettle", UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "br");

        var answer = await one.Shop.CreateClient().SendAsync(request, Stop);

        Assert.Null(answer.Headers.Age);
        Assert.True(answer.Headers.CacheControl!.Private);
        Assert.Equal("br", answer.Content.Headers.ContentEncoding.ToString());
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    private static int Count(IDocument page) => page.QuerySelector(".result-count") is not { } words
        ? 0
        : int.Parse(Digits().Matches(words.TextContent)[^1].Value, CultureInfo.InvariantCulture);

    private static List<decimal> Prices(IDocument page) =>
        [.. page.QuerySelectorAll(".result .price").Select(price => decimal.Parse(Amount().Match(price.TextContent).Value, NumberStyles.Number, CultureInfo.InvariantCulture))];

    private static List<string> Links(IDocument page) => [.. page.QuerySelectorAll(".result h3 a").Select(link => link.GetAttribute("href")!)];

    private static IElement? Row(IDocument page, string address) => page.QuerySelector($".result h3 a[href='{address}']")?.Closest(".result");

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"[\d,.]+")]
    private static partial Regex Amount();
}
