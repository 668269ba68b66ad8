using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Data;

namespace Storefront.IntegrationTests.Catalog;

public sealed class BrowsingAShelf(OneShop one) : IClassFixture<OneShop>
{
    [Fact]
    public async Task Values_of_one_facet_widen_and_facets_narrow()
    {
        var shop = one.Shop;
        var visitor = shop.Visit();
        var all = Count(await visitor.OpenAsync("/en/c/water-and-coffee"));
        var moss = Count(await visitor.OpenAsync("/en/c/water-and-coffee?attr.finish=moss"));
        var oat = Count(await visitor.OpenAsync("/en/c/water-and-coffee?attr.finish=oat"));
        var either = Count(await visitor.OpenAsync("/en/c/water-and-coffee?attr.finish=moss&attr.finish=oat"));
        var both = Count(await visitor.OpenAsync("/en/c/water-and-coffee?attr.finish=moss&attr.finish=oat&price=0-60"));

        Assert.InRange(moss, 1, all - 1);
        Assert.InRange(either, Math.Max(moss, oat), moss + oat);
        Assert.InRange(both, 0, either - 1);
    }

    [Fact]
    public async Task A_category_with_nothing_below_it_leads_to_those_beside_it()
    {
        var page = await one.Shop.Visit().OpenAsync("/en/c/kettles");

        var here = page.QuerySelector(".subcategories [aria-current]")!;
        Assert.StartsWith("1.1 Kettles", here.TextContent, StringComparison.Ordinal);
        Assert.Equal($"{Count(page)}", here.QuerySelector(".chip-count")!.TextContent);
        var others = page.QuerySelectorAll(".subcategories a:not([aria-current])");
        Assert.Equal("/en/c/water-and-coffee", others[0].GetAttribute("href"));
        Assert.Equal($"{Count(await one.Shop.Visit().OpenAsync("/en/c/water-and-coffee"))}", others[0].QuerySelector(".chip-count")!.TextContent);
        Assert.True(others.Length > 3);
    }

    [Fact]
    public async Task Of_several_kinds_a_list_says_that_there_are_some_and_the_page_of_one_how_many()
    {
        var visitor = one.Shop.Visit();

        var card = (await visitor.OpenAsync("/en/c/light")).QuerySelectorAll(".shelf-goods > li").Single(row => row.QuerySelector("a[href^='/en/p/torch-t1']") is not null);
        Assert.Equal(("gauge", "In stock"), (card.QuerySelector(".gauge")!.ClassName, card.QuerySelector(".gauge-words")!.TextContent));
        Assert.Contains("left", (await visitor.OpenAsync("/en/p/torch-t1")).QuerySelector(".promise .gauge-words")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Counts_say_what_choosing_gives_and_the_chosen_facet_keeps_its_other_values()
    {
        var shop = one.Shop;
        var visitor = shop.Visit();
        var page = await visitor.OpenAsync("/en/c/water-and-coffee?attr.finish=moss");
        var counted = page.QuerySelectorAll("input[name='attr.finish']").ToDictionary(
            box => box.GetAttribute("value")!, box => int.Parse(box.Parent!.ChildNodes.OfType<IElement>().Last().TextContent, System.Globalization.CultureInfo.InvariantCulture));

        Assert.True(counted.Count > 3);
        Assert.True(page.QuerySelector("input[name='attr.finish'][value=moss]")!.HasAttribute("checked"));
        foreach (var (finish, count) in counted)
        {
            Assert.Equal(count, Count(await visitor.OpenAsync($"/en/c/water-and-coffee?attr.finish={finish}")));
        }

        var ranged = page.QuerySelectorAll("input[name^='attr.'][value*='..']").Take(4).ToList();
        Assert.NotEmpty(ranged);
        foreach (var box in ranged)
        {
            var expected = int.Parse(box.Parent!.ChildNodes.OfType<IElement>().Last().TextContent, System.Globalization.CultureInfo.InvariantCulture);
            var path = $"/en/c/water-and-coffee?attr.finish=moss&{box.GetAttribute("name")}={box.GetAttribute("value")}";
            Assert.Equal(expected, Count(await visitor.OpenAsync(path)));
        }
    }

    [Fact]
    public async Task Goods_can_be_sorted_by_price_and_only_those_for_sale_here_are_listed()
    {
        await using var shop = await Shop.OpenAsync();
        await shop.WithAsync<CatalogDb>(db => db.Database.ExecuteSqlAsync($"DELETE FROM catalog_listings WHERE \"Currency\" = 'EUR' AND \"ProductId\" IN (SELECT \"Id\" FROM catalog_products WHERE \"Slug\" = 'kettle-k17')"));
        var visitor = shop.Visit();

        var up = Prices(await visitor.OpenAsync("/en/c/kettles?sort=price"));
        var down = Prices(await visitor.OpenAsync("/en/c/kettles?sort=-price"));

        Assert.Equal(up.Order(), up);
        Assert.Equal(down.OrderDescending(), down);
        Assert.Contains("/en/p/kettle-k17", Links(await visitor.OpenAsync("/en/c/kettles")));
        Assert.DoesNotContain("/en-eu/p/kettle-k17", Links(await visitor.OpenAsync("/en-eu/c/kettles")));
    }

    [Fact]
    public async Task What_is_asked_for_in_a_colour_is_shown_and_opened_in_it()
    {
        await using var shop = await Shop.OpenAsync();
        var visitor = shop.Visit();

        var plain = (await visitor.OpenAsync("/en/c/kettles")).QuerySelector(".card-link[href='/en/p/kettle-k17']")!;
        var steel = (await visitor.OpenAsync("/en/c/kettles?attr.finish=steel")).QuerySelector(".card-link[href='/en/p/kettle-k17?v=K17-STEEL']")!;

        Assert.Contains("kettle-moss", plain.InnerHtml, StringComparison.Ordinal);
        Assert.Contains("kettle-steel", steel.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Typed_prices_become_a_range_in_the_address_and_other_filters_stay()
    {
        var shop = one.Shop;
        var page = await shop.Visit().OpenAsync("/en/c/kettles?attr.finish=moss&price-from=50&price-to=");

        Assert.EndsWith("/en/c/kettles?price=50-&attr.finish=moss", page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("page=1000000000")]
    [InlineData("page=99999999999999999999999")]
    [InlineData("page=-1")]
    [InlineData("page=0&sort=nothing&price=a-b")]
    [InlineData("price=99999999999999999999-1")]
    [InlineData("price=60-40")]
    [InlineData("attr.capacity=1e400&attr.capacity=..&attr.capacity=NaN..Infinity")]
    [InlineData("attr.=x&attr.nothing=y&brand=&brand=nobody&utm_source=x")]
    public async Task A_strange_query_is_answered_with_a_page(string query)
    {
        var shop = one.Shop;

        Assert.Equal(HttpStatusCode.OK, (await shop.Visit().GetAsync("/en/c/kettles?" + query)).StatusCode);
    }

    [Fact]
    public async Task Nothing_typed_into_an_address_reaches_the_database_as_code()
    {
        var shop = one.Shop;
        var visitor = shop.Visit();
        string[] payloads = ["' OR 1=1--", "\");", "%", "_", "\0", "';DROP TABLE catalog_products;--", "\ud800", "*", "NEAR(", "{\"query\":", "' UNION SELECT 1,2--", new string('x', 5000)];
        foreach (var payload in payloads.Select(Escape))
        {
            foreach (var path in new[]
            {
                $"/en/c/kettles?brand={payload}", $"/en/c/kettles?price={payload}", $"/en/c/kettles?attr.capacity={payload}", $"/en/c/kettles?attr.{payload}=1", $"/en/c/kettles?sort={payload}",
                $"/en/c/kettles?page={payload}", $"/en/c/kettles?price-from={payload}", $"/en/c/kettles?available={payload}", $"/en/c/{payload}", $"/en/p/{payload}", $"/en/p/kettle-k17?v={payload}",
                $"/en/pages/{payload}", $"/{payload}/c/kettles",
            }.Where(path => !path.Split('?')[0].Contains("%00", StringComparison.Ordinal)))
            {
                // (A NUL inside the path itself is refused by Kestrel before us; the in-memory server has no such guard.)
                var status = (await visitor.GetAsync(path)).StatusCode;
                Assert.True(status is HttpStatusCode.OK or HttpStatusCode.NotFound or HttpStatusCode.BadRequest, $"{path}: {status}");
            }
        }

        Assert.True(await shop.WithAsync<CatalogDb, bool>(db => db.Products.AnyAsync(TestContext.Current.CancellationToken)));

        static string Escape(string payload) => payload == "\ud800" ? "%ED%A0%80" : Uri.EscapeDataString(payload);
    }

    [Fact]
    public async Task A_category_that_is_not_there_is_not_found()
    {
        var shop = one.Shop;

        Assert.Equal(HttpStatusCode.NotFound, (await shop.Visit().GetAsync("/en/c/nothing")).StatusCode);
    }

    [Fact]
    public async Task Every_category_and_the_home_page_open_in_every_market()
    {
        var shop = one.Shop;
        var visitor = shop.Visit();
        var slugs = await shop.WithAsync<CatalogDb, List<string>>(db => db.Categories.Select(category => category.Slug).ToListAsync(TestContext.Current.CancellationToken));
        foreach (var market in new[] { "en", "en-eu", "zh-cn" })
        {
            Assert.NotEmpty((await visitor.OpenAsync($"/{market}")).QuerySelectorAll(".parts-table tbody tr"));
            foreach (var slug in slugs)
            {
                Assert.NotEmpty((await visitor.OpenAsync($"/{market}/c/{slug}")).QuerySelectorAll("h1"));
            }
        }
    }

    /// <summary>"1–12 of 27" or "第 1–12 件，共 27 件": the last number.</summary>
    private static int Count(IDocument page) => page.QuerySelector(".result-count") is not { } words
        ? 0
        : int.Parse(System.Text.RegularExpressions.Regex.Matches(words.TextContent, @"\d+")[^1].Value, System.Globalization.CultureInfo.InvariantCulture);

    private static List<decimal> Prices(IDocument page) =>
        [.. page.QuerySelectorAll(".list-view .price").Select(price => decimal.Parse(System.Text.RegularExpressions.Regex.Match(price.TextContent, @"[\d.]+").Value, System.Globalization.CultureInfo.InvariantCulture))];

    private static List<string> Links(IDocument page) => [.. page.QuerySelectorAll(".list-view a[href*='/p/']").Select(link => link.GetAttribute("href")!)];
}
