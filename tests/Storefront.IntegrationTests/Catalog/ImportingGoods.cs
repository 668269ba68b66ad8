using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Data;
using Storefront.Catalog.Importing;
using Storefront.Kernel;
using static Storefront.IntegrationTests.Catalog.Feeds;

namespace Storefront.IntegrationTests.Catalog;

public sealed class ImportingGoods : IDisposable
{
    private readonly Feeds _feeds = new();

    public void Dispose() => _feeds.Dispose();

    [Fact]
    public async Task Goods_are_created_once_and_a_second_run_changes_nothing()
    {
        await using var shop = await Shop.OpenAsync();
        var file = _feeds.Write(Row("1", "Mouse M1"), Row("2", "Mouse M1"), Row("3", "Mouse M1", sku: "P-1"));

        var first = await RunAsync(shop, file);
        var second = await RunAsync(shop, file);

        Assert.Equal((3, 3, 0, 0, 0), first);
        Assert.Equal((3, 0, 0, 3, 0), second);

        // The same title and part number three times: three goods, each with an address of its own.
        Assert.Equal(["mouse-m1", "mouse-m1-2", "mouse-m1-3"], await shop.WithAsync<CatalogDb, List<string>>(
            db => db.Products.Where(product => product.Source == "icecat-jsonl").Select(product => product.Slug).Order().ToListAsync(TestContext.Current.CancellationToken)));
        Assert.Equal(System.Net.HttpStatusCode.OK, (await shop.Visit().GetAsync("/en/p/mouse-m1-2")).StatusCode);
    }

    [Fact]
    public async Task A_changed_row_updates_its_product_and_the_price_is_remembered()
    {
        await using var shop = await Shop.OpenAsync();
        await RunAsync(shop, _feeds.Write(Row("1", "Mouse M1", price: 1000)));
        var updated = await RunAsync(shop, _feeds.Write(Row("1", "Mouse M1, black", price: 900)));

        Assert.Equal((1, 0, 1, 0, 0), updated);
        await shop.WithAsync<CatalogDb>(async db =>
        {
            var variant = await db.Variants.SingleAsync(variant => variant.Sku == "IC-1", TestContext.Current.CancellationToken);
            Assert.Equal(
                [(null, 1000L), (1000L, 900L)],
                (await db.PriceHistory.Where(change => change.VariantId == variant.Id).OrderBy(change => change.Id).ToListAsync(TestContext.Current.CancellationToken)).Select(change => (change.OldMinor, change.NewMinor!.Value)));
            Assert.Equal("mouse-m1", (await db.Products.SingleAsync(product => product.ExternalId == "1" && product.Source == "icecat-jsonl", TestContext.Current.CancellationToken)).Slug);
        });
    }

    [Fact]
    public async Task A_product_that_comes_back_under_another_id_is_known_by_its_barcode()
    {
        await using var shop = await Shop.OpenAsync();
        await RunAsync(shop, _feeds.Write(Row("1", "Mouse M1", ean: "0884420588030")));

        Assert.Equal((1, 0, 1, 0, 0), await RunAsync(shop, _feeds.Write(Row("9", "Mouse M1", ean: "884420588030"))));
        Assert.Equal((1, 0, 0, 1, 0), await RunAsync(shop, _feeds.Write(Row("9", "Mouse M1", ean: "884420588030"))));
    }

    [Fact]
    public async Task Each_bad_row_is_left_out_with_its_line_and_reason()
    {
        await using var shop = await Shop.OpenAsync();
        var house = await shop.WithAsync<CatalogDb, string>(db => db.Gtins.Select(gtin => gtin.Gtin).FirstAsync(TestContext.Current.CancellationToken));
        var file = _feeds.Write(
            Row("1", "Good"),
            "{ this is no json",
            "[]",
            Row("", "No id"),
            Row("5", ""),
            Row("6", "No price", price: 0),
            Row("7", "Minus", price: -5),
            Row("8", "Yen", currency: "JPY"),
            Row("9", "Wrong check digit", ean: "0884420588031"),
            Row("1", "The same id again"),
            Row("11", "The house's barcode", ean: house),
            new string('{', 3000),
            """{"id":"13","title":"Price in words","brand":"B","price_cents":"ten","currency":"USD"}""",
            """{"id":"14","title":"Deep","brand":"B","price_cents":10,"currency":"USD","attributes":{"t_x":[[[[[[[[[[1]]]]]]]]]]}}""",
            "",
            Row("16", "Good too"));

        Assert.Equal((15, 2, 0, 0, 13), await RunAsync(shop, file));
        var reasons = await shop.WithAsync<CatalogDb, Dictionary<int, string>>(
            db => db.ImportRows.Where(row => row.Outcome == RowOutcome.Rejected).ToDictionaryAsync(row => row.Line, row => row.Reason!, TestContext.Current.CancellationToken));
        Assert.Equal([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14], reasons.Keys.Order());
        Assert.Equal("has no id", reasons[4]);
        Assert.Equal("has the id of line 1", reasons[10]);
        Assert.Contains("belongs to", reasons[11], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markup_goes_and_what_only_looks_like_it_stays()
    {
        await using var shop = await Shop.OpenAsync();
        var row = JsonSerializer.Serialize(new
        {
            id = "1",
            sku = "A",
            title = "Cooler <strong>XL</strong> &amp; fan <script>alert(1)</script>",
            brand = "Bé & Co",
            price_cents = 95,
            currency = "USD",
            ean = Array.Empty<string>(),
            short_description = "<ul><li>Baskı kapasitesi : 9,000</li><li>Renk : Siyah</li></ul>",
            attributes = new Dictionary<string, object> { ["t_noise"] = "< 21", ["t_diagram"] = "<div><img src=\"https://a.example/x.gif\" /></div>", ["n_weight"] = 270.0, ["b_wifi"] = true, ["t_contrast_ratio__typical_"] = "200:1" },
        });

        Assert.Equal((1, 1, 0, 0, 0), await RunAsync(shop, _feeds.Write(row)));
        var page = await shop.Visit().OpenAsync("/en/p/cooler-xl-fan-alert-1");

        Assert.Equal("Cooler XL & fan alert(1)", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Baskı kapasitesi : 9,000 Renk : Siyah", page.QuerySelector(".buy-box")!.TextContent, StringComparison.Ordinal);
        var specification = page.QuerySelector(".specs")!.TextContent;
        Assert.Contains("< 21", specification, StringComparison.Ordinal);
        Assert.Contains("270\u00A0g", specification, StringComparison.Ordinal);
        Assert.Contains("Contrast ratio (typical)", specification, StringComparison.Ordinal);
        Assert.DoesNotContain("a.example", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Goods_with_dollars_only_are_for_sale_in_that_market_only_and_stand_where_the_file_of_categories_says()
    {
        await using var shop = await Shop.OpenAsync();
        var categories = Path.Combine(_feeds.Folder, "categories.csv");
        await File.WriteAllTextAsync(categories, "id,category\n1,Computers > Mice\n2,\n", TestContext.Current.CancellationToken);
        await RunAsync(shop, _feeds.Write(Row("1", "Mouse M1"), Row("2", "Mouse M2")), stock: 5, categories: categories);
        var visitor = shop.Visit();

        Assert.Contains("Mouse M1", (await visitor.OpenAsync("/en/c/computers")).QuerySelector(".list-view")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Mouse M2", (await visitor.OpenAsync("/en/c/uncategorised")).QuerySelector(".list-view")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await visitor.OpenAsync("/en/p/mouse-m1")).QuerySelector("form.buy-row"));
        Assert.Null((await visitor.OpenAsync("/zh-cn/p/mouse-m1")).QuerySelector("form.buy-row"));
        Assert.Equal("en", (await visitor.OpenAsync("/zh-cn/p/mouse-m1")).QuerySelector("h1")!.GetAttribute("lang"));
    }

    [Fact]
    public async Task A_rehearsal_says_the_same_and_changes_nothing()
    {
        await using var shop = await Shop.OpenAsync();
        var file = _feeds.Write(Row("1", "Mouse M1"), "{", Row("2", "Mouse M2"));

        var rehearsed = (await shop.WithAsync<ImportGoods, Result<ImportRehearsal>>(import => import.RehearseAsync(Order(file), Silence, TestContext.Current.CancellationToken))).Value!;

        Assert.Equal((3, 2, 0, 0, 1), (rehearsed.Read, rehearsed.Created, rehearsed.Updated, rehearsed.Unchanged, rehearsed.Complaints.Count));
        await shop.WithAsync<CatalogDb>(async db =>
        {
            Assert.False(await db.Imports.AnyAsync(TestContext.Current.CancellationToken));
            Assert.False(await db.ImportRows.AnyAsync(TestContext.Current.CancellationToken));
            Assert.False(await db.Products.AnyAsync(product => product.Source == "icecat-jsonl", TestContext.Current.CancellationToken));
        });
    }

    [Fact]
    public async Task The_whole_feed_is_read_and_a_second_run_changes_nothing()
    {
        var file = SharedFiles.Need("data", "icecat_dev", "products.jsonl");
        await using var shop = await Shop.OpenAsync();

        var (read, created, updated, unchanged, rejected) = await RunAsync(shop, file, stock: 5);
        Assert.Equal((7148, 7148, 0, 0), (read, created + rejected, updated, unchanged));

        (read, created, updated, unchanged, _) = await RunAsync(shop, file, stock: 5);
        Assert.Equal((7148, 0, 0), (read, created, updated));
        Assert.Equal(System.Net.HttpStatusCode.OK, (await shop.Visit().GetAsync("/en/c/uncategorised?brand=hp&sort=price&page=3")).StatusCode);
    }
}
