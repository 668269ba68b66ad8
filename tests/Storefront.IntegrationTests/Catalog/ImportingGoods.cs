using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Data;
using Storefront.Catalog.Importing;
using Storefront.Kernel;

namespace Storefront.IntegrationTests.Catalog;

public sealed class ImportingGoods : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("import-test-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Goods_are_created_once_and_a_second_run_changes_nothing()
    {
        await using var shop = await Shop.OpenAsync();
        var file = Write(Row("1", "Mouse M1"), Row("2", "Mouse M1"), Row("3", "Mouse M1", sku: "P-1"));

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
        await RunAsync(shop, Write(Row("1", "Mouse M1", price: 1000)));
        var updated = await RunAsync(shop, Write(Row("1", "Mouse M1, black", price: 900)));

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
        await RunAsync(shop, Write(Row("1", "Mouse M1", ean: "0884420588030")));

        Assert.Equal((1, 0, 1, 0, 0), await RunAsync(shop, Write(Row("9", "Mouse M1", ean: "884420588030"))));
        Assert.Equal((1, 0, 0, 1, 0), await RunAsync(shop, Write(Row("9", "Mouse M1", ean: "884420588030"))));
    }

    [Fact]
    public async Task Each_bad_row_is_left_out_with_its_line_and_reason()
    {
        await using var shop = await Shop.OpenAsync();
        var house = await shop.WithAsync<CatalogDb, string>(db => db.Gtins.Select(gtin => gtin.Gtin).FirstAsync(TestContext.Current.CancellationToken));
        var file = Write(
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

        Assert.Equal((1, 1, 0, 0, 0), await RunAsync(shop, Write(row)));
        var page = await shop.Visit().OpenAsync("/en/p/cooler-xl-fan-alert-1");

        Assert.Equal("Cooler XL & fan alert(1)", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Baskı kapasitesi : 9,000 Renk : Siyah", page.QuerySelector(".buy-box")!.TextContent, StringComparison.Ordinal);
        var specification = page.QuerySelector(".specs")!.TextContent;
        Assert.Contains("< 21", specification, StringComparison.Ordinal);
        Assert.Contains("270 g", specification, StringComparison.Ordinal);
        Assert.Contains("Contrast ratio (typical)", specification, StringComparison.Ordinal);
        Assert.DoesNotContain("a.example", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Goods_with_dollars_only_are_for_sale_in_that_market_only_and_stand_where_the_file_of_categories_says()
    {
        await using var shop = await Shop.OpenAsync();
        var categories = Path.Combine(_folder, "categories.csv");
        await File.WriteAllTextAsync(categories, "id,category\n1,Computers > Mice\n2,\n", TestContext.Current.CancellationToken);
        await RunAsync(shop, Write(Row("1", "Mouse M1"), Row("2", "Mouse M2")), stock: 5, categories: categories);
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
        var file = Write(Row("1", "Mouse M1"), "{", Row("2", "Mouse M2"));

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
    public async Task What_was_interrupted_leaves_whole_products_and_is_resumed_or_undone()
    {
        await using var shop = await Shop.OpenAsync();
        var file = Write([.. Enumerable.Range(1, 120).Select(number => Row($"{number}", $"Mouse {number}"))]);
        await InterruptAsync(shop, file);

        var (written, waiting) = await shop.WithAsync(async (CatalogDb db) => (
            await db.Products.CountAsync(product => product.Source == "icecat-jsonl", TestContext.Current.CancellationToken),
            await db.ImportRows.CountAsync(row => row.Outcome == RowOutcome.Waiting, TestContext.Current.CancellationToken)));
        Assert.Equal(120, written + waiting);
        Assert.InRange(written, 1, 119);

        // Another import is refused until this one is settled.
        var refused = await shop.WithAsync<ImportGoods, Result<GoodsImport>>(import => import.RunAsync(Order(file), Silence, TestContext.Current.CancellationToken));
        Assert.Contains("resume or undo", refused.Refusal!.Reason.En, StringComparison.Ordinal);

        var resumed = (await shop.WithAsync<ImportGoods, Result<GoodsImport>>(import => import.ResumeAsync(Silence, TestContext.Current.CancellationToken))).Value!;
        Assert.Equal((120, 120), (resumed.Read, resumed.Created));
        Assert.Equal((120, 0, 0, 120, 0), await RunAsync(shop, file));
    }

    [Fact]
    public async Task Undoing_brings_back_what_each_product_was()
    {
        await using var shop = await Shop.OpenAsync();
        await RunAsync(shop, Write(Row("1", "Mouse M1", price: 1000, colour: "Black")));
        var before = await PictureAsync(shop);
        await RunAsync(shop, Write(Row("1", "Other name", price: 500, colour: "White", sku: "Z"), Row("2", "New one", brand: "New maker")));

        var last = await shop.WithAsync<CatalogDb, Guid>(db => db.Imports.OrderByDescending(import => import.Id).Select(import => import.Id).FirstAsync(TestContext.Current.CancellationToken));
        var undone = await shop.WithAsync<UndoImport, Result<GoodsImport>>(undo => undo.RunAsync(last, Silence, TestContext.Current.CancellationToken));

        Assert.True(undone.Succeeded);
        Assert.Equal(before, await PictureAsync(shop));
        await shop.WithAsync<CatalogDb>(async db =>
        {
            Assert.False(await db.Brands.AnyAsync(brand => brand.NameEn == "New maker", TestContext.Current.CancellationToken));

            // What was asked was asked: the history keeps all of it.
            Assert.Equal(4, await db.PriceHistory.CountAsync(change => change.Cause != "seed", TestContext.Current.CancellationToken));
        });
    }

    [Fact]
    public async Task Undoing_what_was_interrupted_removes_all_of_it()
    {
        await using var shop = await Shop.OpenAsync();
        var products = await shop.WithAsync<CatalogDb, int>(db => db.Products.CountAsync(TestContext.Current.CancellationToken));
        await InterruptAsync(shop, Write([.. Enumerable.Range(1, 120).Select(number => Row($"{number}", $"Mouse {number}"))]));

        var id = await shop.WithAsync<CatalogDb, Guid>(db => db.Imports.Select(import => import.Id).SingleAsync(TestContext.Current.CancellationToken));
        Assert.True((await shop.WithAsync<UndoImport, Result<GoodsImport>>(undo => undo.RunAsync(id, Silence, TestContext.Current.CancellationToken))).Succeeded);

        Assert.Equal(products, await shop.WithAsync<CatalogDb, int>(db => db.Products.CountAsync(TestContext.Current.CancellationToken)));
        Assert.False(await shop.WithAsync<CatalogDb, bool>(db => db.Attributes.AnyAsync(attribute => attribute.Code.StartsWith("t_"), TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task The_whole_feed_is_read_and_a_second_run_changes_nothing()
    {
        var file = Path.Combine(Shared(), "data", "icecat_dev", "products.jsonl");
        Assert.SkipUnless(File.Exists(file), $"The feed is not here: {file}");
        await using var shop = await Shop.OpenAsync();

        var (read, created, updated, unchanged, rejected) = await RunAsync(shop, file, stock: 5);
        Assert.Equal((7148, 7148, 0, 0), (read, created + rejected, updated, unchanged));

        (read, created, updated, unchanged, _) = await RunAsync(shop, file, stock: 5);
        Assert.Equal((7148, 0, 0), (read, created, updated));
        Assert.Equal(System.Net.HttpStatusCode.OK, (await shop.Visit().GetAsync("/en/c/uncategorised?brand=hp&sort=price&page=3")).StatusCode);
    }

    private static Progress<string> Silence { get; } = new();

    private static ImportOrder Order(string file, int stock = 0, string? categories = null) => new(file, "icecat-jsonl", stock, "standard", categories);

    private static async Task<(int Read, int Created, int Updated, int Unchanged, int Rejected)> RunAsync(Shop shop, string file, int stock = 0, string? categories = null)
    {
        var done = await shop.WithAsync<ImportGoods, Result<GoodsImport>>(import => import.RunAsync(Order(file, stock, categories), Silence, TestContext.Current.CancellationToken));
        Assert.True(done.Succeeded, done.Refusal?.Reason.En);
        await shop.SettleAsync();
        return (done.Value.Read, done.Value.Created, done.Value.Updated, done.Value.Unchanged, done.Value.Rejected);
    }

    /// <summary>Stops after the first goods are written, and lets so much time pass that nobody takes the import to be alive.</summary>
    private static async Task InterruptAsync(Shop shop, string file)
    {
        using var kill = new CancellationTokenSource();
        var progress = new Stop(kill);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => shop.WithAsync<ImportGoods>(import => import.RunAsync(Order(file), progress, kill.Token)));
        await shop.WithAsync<CatalogDb>(db => db.Imports.ExecuteUpdateAsync(set => set.SetProperty(import => import.TouchedAt, DateTimeOffset.UnixEpoch), TestContext.Current.CancellationToken));
    }

    private static Task<string> PictureAsync(Shop shop) => shop.WithAsync(async (CatalogDb db) =>
    {
        var product = await db.Products.AsNoTracking().Include(product => product.Texts).Include(product => product.Variants).ThenInclude(variant => variant.Prices).Include(product => product.Attributes)
            .AsSplitQuery().SingleAsync(product => product.Source == "icecat-jsonl", TestContext.Current.CancellationToken);
        return JsonSerializer.Serialize(new
        {
            product.Slug,
            product.SourceHash,
            product.Model,
            product.BrandId,
            product.CategoryId,
            product.Status,
            product.Texts[0].Name,
            product.Variants[0].PartNumber,
            Price = product.Variants[0].Prices[0].Minor,
            Facts = product.Attributes.Select(value => value.TextEn),
        });
    });

    private static string Shared()
    {
        if (Environment.GetEnvironmentVariable("STOREFRONT_SHARED") is { Length: > 0 } given)
        {
            return given;
        }

        return Path.Combine(Path.GetDirectoryName(Folders.Content)!, "..", "shared");
    }

    private static string Row(
        string id, string title, long price = 1000, string currency = "USD", string? ean = null, string sku = "P-1", string brand = "Maker", string colour = "Black") => JsonSerializer.Serialize(new
        {
            id,
            sku,
            title,
            brand,
            price_cents = price,
            currency,
            ean = ean is null ? Array.Empty<string>() : [ean],
            attributes = new Dictionary<string, object> { ["t_product_colour"] = colour },
        });

    private string Write(params string[] rows)
    {
        var file = Path.Combine(_folder, $"{Guid.NewGuid():N}.jsonl");
        File.WriteAllLines(file, rows);
        return file;
    }

    private sealed class Stop(CancellationTokenSource kill) : IProgress<string>
    {
        public void Report(string value)
        {
            if (value.StartsWith("written", StringComparison.Ordinal))
            {
                kill.Cancel();
            }
        }
    }
}
