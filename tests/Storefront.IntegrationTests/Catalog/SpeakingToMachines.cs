using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using CsvHelper;

namespace Storefront.IntegrationTests.Catalog;

/// <summary>What search engines, assistants and price comparisons read.</summary>
public sealed class SpeakingToMachines
{
    private static readonly XNamespace _map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly XNamespace _xhtml = "http://www.w3.org/1999/xhtml";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/en", "Organization WebSite")]
    [InlineData("/zh-cn/c/kettles", "BreadcrumbList ItemList")]
    [InlineData("/en-eu/p/kettle-k17", "BreadcrumbList Product")]
    [InlineData("/en/p/k17-04", "BreadcrumbList Product")]
    [InlineData("/zh-cn/pages/delivery", "BreadcrumbList WebPage")]
    public async Task A_page_says_what_it_is_in_the_words_of_schema_org(string path, string types)
    {
        await using var shop = await Shop.OpenAsync(("Storefront:PublicUrl", "http://shop.example"));

        var things = await ThingsAsync(shop, path);

        Assert.Equal(types, string.Join(' ', things.Select(thing => thing["@type"]!.GetValue<string>()).Order(StringComparer.Ordinal)));
        Assert.All(things, thing => SchemaOrg.Check(thing));
    }

    [Fact]
    public async Task A_product_tells_the_price_and_stock_that_its_page_shows()
    {
        await using var shop = await Shop.OpenAsync(("Storefront:PublicUrl", "http://shop.example"));

        var english = (await ThingsAsync(shop, "/en/p/kettle-k17")).Single(thing => thing["@type"]!.GetValue<string>() == "Product");
        var european = (await ThingsAsync(shop, "/en-eu/p/kettle-k17")).Single(thing => thing["@type"]!.GetValue<string>() == "Product");

        Assert.Equal("Kettle K17", english["name"]!.GetValue<string>());
        Assert.Equal("http://shop.example/en/p/kettle-k17", english["url"]!.GetValue<string>());
        Assert.Equal("Staybolt", english["brand"]!["name"]!.GetValue<string>());
        Assert.Equal(13, english["gtin"]!.GetValue<string>().Length);
        Assert.Equal(("89", "USD", "https://schema.org/InStock"), Offer(english));
        Assert.False(english["offers"]!["priceSpecification"]!["valueAddedTaxIncluded"]!.GetValue<bool>());
        Assert.Equal("EUR", Offer(european).Currency);
        Assert.True(european["offers"]!["priceSpecification"]!["valueAddedTaxIncluded"]!.GetValue<bool>());
        Assert.StartsWith("http://shop.example/media/drawings/kettle-", english["image"]![0]!.GetValue<string>(), StringComparison.Ordinal);

        static (string Price, string Currency, string Availability) Offer(JsonObject product) =>
            (product["offers"]!["price"]!.GetValue<string>(), product["offers"]!["priceCurrency"]!.GetValue<string>(), product["offers"]!["availability"]!.GetValue<string>());
    }

    [Fact]
    public async Task No_name_can_break_out_of_the_data()
    {
        await using var shop = await Shop.OpenAsync();
        using var feeds = new Feeds();
        await Feeds.RunAsync(shop, feeds.Write(Feeds.Row("1", "M1 </script><script>alert(1)</script> \" =cmd", brand: "=HYPERLINK(\"x\")")));

        var html = await shop.CreateClient().GetStringAsync("/en/c/uncategorised", Stop);
        var slug = html.Split("/en/p/")[1].Split('"')[0];
        var product = (await ThingsAsync(shop, $"/en/p/{slug}")).Single(thing => thing["@type"]!.GetValue<string>() == "Product");

        Assert.Contains("M1", product["name"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", await shop.CreateClient().GetStringAsync($"/en/p/{slug}", Stop), StringComparison.Ordinal);
        var row = Assert.Single((await OffersAsync(shop, "en")), row => row["item_group_id"] == slug);
        Assert.StartsWith("'=", row["brand"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_site_map_leads_to_every_page_that_may_be_found_and_each_of_them_answers()
    {
        await using var shop = await Shop.OpenAsync(("Storefront:PublicUrl", "http://shop.example"));

        var index = await MapAsync(shop, "/sitemap.xml");
        var maps = index.Root!.Elements(_map + "sitemap").Select(map => map.Element(_map + "loc")!.Value).ToList();
        Assert.Equal(9, maps.Count);
        Assert.All(index.Root.Elements(_map + "sitemap"), map => Assert.True(DateTimeOffset.TryParse(map.Element(_map + "lastmod")!.Value, CultureInfo.InvariantCulture, out _)));

        var pages = new List<XElement>();
        foreach (var map in maps)
        {
            var read = await MapAsync(shop, new Uri(map).PathAndQuery);
            pages.AddRange(read.Root!.Elements(_map + "url"));
        }

        var addresses = pages.Select(page => page.Element(_map + "loc")!.Value).ToList();
        Assert.Equal(addresses.Count, addresses.Distinct().Count());
        Assert.Contains("http://shop.example/zh-cn/p/kettle-k17", addresses);
        Assert.Contains("http://shop.example/en", addresses);
        Assert.Contains("http://shop.example/en-eu/pages/terms", addresses);

        // A twin is an address of the map itself, and every page names its default.
        foreach (var page in pages)
        {
            var twins = page.Elements(_xhtml + "link").ToDictionary(link => link.Attribute("hreflang")!.Value, link => link.Attribute("href")!.Value);
            Assert.Contains(page.Element(_map + "loc")!.Value, twins.Values);
            Assert.Contains("x-default", twins.Keys);
            Assert.All(twins.Values, twin => Assert.Contains(twin, addresses));
        }

        // Each kind once, as its own page says that it is.
        foreach (var address in addresses.Where((_, place) => place % 97 == 0))
        {
            var page = await shop.Visit().OpenAsync(new Uri(address).PathAndQuery);
            Assert.Equal(address, page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        }
    }

    [Fact]
    public async Task What_only_one_market_sells_stands_in_its_map_only()
    {
        await using var shop = await Shop.OpenAsync(("Storefront:PublicUrl", "http://shop.example"));
        using var feeds = new Feeds();
        await Feeds.RunAsync(shop, feeds.Write(Feeds.Row("1", "Mouse M1")));

        Assert.Contains("/en/p/mouse-m1</loc>", await shop.CreateClient().GetStringAsync("/sitemaps/en/products-1.xml", Stop), StringComparison.Ordinal);
        Assert.DoesNotContain("mouse-m1", await shop.CreateClient().GetStringAsync("/sitemaps/zh-cn/products-1.xml", Stop), StringComparison.Ordinal);
        Assert.DoesNotContain("zh-cn/p/mouse-m1", await shop.CreateClient().GetStringAsync("/sitemaps/en/products-1.xml", Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Robots_are_told_where_the_map_is_and_what_is_not_theirs()
    {
        await using var shop = await Shop.OpenAsync(("Storefront:PublicUrl", "http://shop.example"));
        var client = shop.CreateClient();

        var robots = await client.GetStringAsync("/robots.txt", Stop);
        Assert.Contains("Sitemap: http://shop.example/sitemap.xml", robots, StringComparison.Ordinal);
        Assert.Contains("Disallow: /*/checkout", robots, StringComparison.Ordinal);
        var assistants = await client.GetStringAsync("/llms.txt", Stop);
        Assert.StartsWith("# Staybolt 长守", assistants, StringComparison.Ordinal);
        foreach (var line in assistants.Split('\n').Where(line => line.StartsWith("- [", StringComparison.Ordinal)))
        {
            var address = new Uri(line.Split("](")[1].Split(')')[0]);
            Assert.True((await client.GetAsync(address.PathAndQuery, Stop)).IsSuccessStatusCode, line);
        }
    }

    [Fact]
    public async Task The_feed_holds_every_variant_with_the_price_and_stock_of_its_page()
    {
        await using var shop = await Shop.OpenAsync(("Storefront:PublicUrl", "http://shop.example"));

        var rows = await OffersAsync(shop, "zh-cn");

        var moss = Assert.Single(rows, row => row["id"] == "K17-MOSS");
        Assert.Equal("549 CNY", moss["price"]);
        Assert.Equal("in_stock", moss["availability"]);
        Assert.Equal("kettle-k17", moss["item_group_id"]);
        Assert.Equal("http://shop.example/zh-cn/p/kettle-k17?v=K17-MOSS", moss["link"]);
        Assert.Equal(rows.Count, rows.Select(row => row["id"]).Distinct().Count());
        Assert.True(rows.Count > 500, $"{rows.Count} rows");
        Assert.All(rows, row => Assert.Matches(@"^\d+(\.\d{1,2})? CNY$", row["price"]));
    }

    private static async Task<List<JsonObject>> ThingsAsync(Shop shop, string path)
    {
        var page = await shop.Visit().OpenAsync(path);
        var document = JsonNode.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent, documentOptions: new JsonDocumentOptions { MaxDepth = 20 })!;
        Assert.Equal("https://schema.org", document["@context"]!.GetValue<string>());
        return [.. document["@graph"]!.AsArray().Select(thing => thing!.AsObject())];
    }

    private static async Task<XDocument> MapAsync(Shop shop, string path)
    {
        var answer = await shop.CreateClient().GetAsync(path, Stop);
        Assert.Equal("application/xml", answer.Content.Headers.ContentType!.MediaType);
        return XDocument.Parse((await answer.Content.ReadAsStringAsync(Stop)).TrimStart('\uFEFF'));
    }

    private static async Task<List<Dictionary<string, string>>> OffersAsync(Shop shop, string market)
    {
        using var reader = new StreamReader(await shop.CreateClient().GetStreamAsync($"/{market}/offers.csv", Stop));
        using var csv = new CsvReader(reader, CultureInfo.InvariantCulture);
        await csv.ReadAsync();
        csv.ReadHeader();
        var rows = new List<Dictionary<string, string>>();
        while (await csv.ReadAsync())
        {
            rows.Add(csv.HeaderRecord!.ToDictionary(column => column, column => csv.GetField(column)!));
        }

        return rows;
    }
}
