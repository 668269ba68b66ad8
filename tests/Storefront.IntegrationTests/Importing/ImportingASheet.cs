using System.Text;
using Microsoft.EntityFrameworkCore;
using Storefront.Benchmarks.Kills;
using Storefront.Catalog.Data;
using Storefront.Catalog.Importing;
using Storefront.Catalog.Products;
using Storefront.Contracts.Catalog;
using Storefront.Kernel;
using Storefront.Kernel.Languages;

namespace Storefront.IntegrationTests.Importing;

/// <summary>The format <c>csv</c>: what its columns do.</summary>
public sealed class ImportingASheet : IDisposable
{
    private readonly Sheets _sheets = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _sheets.Dispose();

    [Fact]
    public async Task Rows_of_a_product_become_its_variants_in_both_languages_and_every_market()
    {
        await using var shop = await Shop.OpenAsync();
        var file = _sheets.Write(
            "product,sku,name.en,name.zh,description.en,brand,category,category.zh,gtin,price.usd,price.eur,price.cny,option.colour,option.colour.zh,stock,attr.note,attr.note.zh,attr.n_power,attr.b_dimmable,supplier,Remark",
            "L1,L1-W,\"Lamp, \"\"tall\"\"\",台灯,<p>First.</p><p>Second &amp; last.</p>,Lumen,Lamps > Desk,灯具 > 台灯,0884420588030,49.90,59,399,White,白,5,Heavy,重,12.5,yes,x,y",
            "L1,L1-B,,,,,,,,54.90,,,Black,黑,0,,,,,x,y",
            "L2,,,落地灯,,,,,,,,899,,,2,,,,,,");

        Assert.Equal("read=2 created=2 updated=0 unchanged=0 rejected=0", await Sheets.RunAsync(shop, file));
        Assert.Equal("read=2 created=0 updated=0 unchanged=2 rejected=0", await Sheets.RunAsync(shop, file));

        var visitor = shop.Visit();
        var page = await visitor.OpenAsync("/zh-cn/p/lamp-tall");
        Assert.Equal("台灯", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("重", page.QuerySelector(".specs")!.TextContent, StringComparison.Ordinal);
        page = await visitor.OpenAsync("/en/p/lamp-tall");
        Assert.Equal("Lamp, \"tall\"", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("12.5", page.QuerySelector(".specs")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Black", page.QuerySelector(".buy-box")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("台灯", (await visitor.OpenAsync("/zh-cn/c/desk")).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);

        // In Chinese only: said to be Chinese elsewhere.
        Assert.Equal("zh-CN", (await visitor.OpenAsync("/en/p/good-l2")).QuerySelector("h1")!.GetAttribute("lang"));
        await shop.WithAsync<CatalogDb>(async db =>
        {
            var lamp = await db.Products.Whole().SingleAsync(product => product.Source == "csv" && product.ExternalId == "L1", Stop);
            Assert.Equal(["L1-W", "L1-B"], lamp.Variants.OrderBy(variant => variant.Position).Select(variant => variant.Sku));
            Assert.Equal(["First.\nSecond & last."], lamp.Texts.Where(text => text.Language == Language.En).Select(text => text.Story));
            Assert.Equal(
                [(Currency.Cny, 39900L), (Currency.Eur, 5900L), (Currency.Usd, 4990L)],
                lamp.Variants.Single(variant => variant.Sku == "L1-W").Prices.OrderBy(price => price.Currency.Code, StringComparer.Ordinal).Select(price => (price.Currency, price.Minor)));
            Assert.Equal(["supplier", "Remark"], (await db.Imports.OrderBy(import => import.Id).FirstAsync(Stop)).UnknownColumns);

            var variants = await db.Variants.Where(variant => variant.Sku.StartsWith("L1-") || variant.Sku == "L2").Select(variant => variant.Id).ToListAsync(Stop);
            var levels = await shop.WithAsync<IStockLevels, IReadOnlyDictionary<Guid, StockLevel>>(stock => stock.FindAsync(variants, Stop));
            Assert.Equal([2, 5], levels.Values.Select(level => level.OnHand).Order());
        });
    }

    [Fact]
    public async Task Pictures_come_from_a_folder_beside_the_file_and_go_when_the_import_is_undone()
    {
        await using var shop = await Shop.OpenAsync();
        await Sheets.RunAsync(shop, _sheets.Write("product,name.en,price.usd", "A,Lamp A,10"));
        var before = await Sheets.GoodsAsync(shop);
        File.Copy(Path.Combine(Folders.WebRoot, "img", "social.png"), Path.Combine(_sheets.Folder, "a.png"));
        await File.WriteAllTextAsync(Path.Combine(_sheets.Folder, "c.png"), "no picture", Stop);
        var file = _sheets.Write(
            "product,name.en,name.zh,price.usd,picture",
            "A,Lamp A,灯 A,10,https://elsewhere.example/pictures/a.png?large",
            "B,Lamp B,灯 B,10,../../b.png",
            "C,Lamp C,灯 C,10,c.png");

        var done = (await shop.WithAsync<ImportGoods, Result<GoodsImport>>(import => import.RunAsync(Sheets.Order(file) with { Pictures = _sheets.Folder }, new Progress<string>(), Stop))).Value!;

        Assert.Equal("read=3 created=1 updated=1 unchanged=0 rejected=1", Sheets.Summary(done));
        var rejected = await shop.WithAsync(async (ImportGoods import) => await import.RejectedAsync(done.Id, Stop).Select(row => $"{row.Line} {row.Reason.En}").ToListAsync(Stop));
        Assert.StartsWith("4 has the picture c.png, which cannot be taken: The file is no picture", Assert.Single(rejected), StringComparison.Ordinal);
        var picture = (await shop.Visit().OpenAsync("/zh-cn/p/lamp-a")).QuerySelector(".gallery img, .product img")!;
        Assert.Contains("灯 A", picture.GetAttribute("alt"), StringComparison.Ordinal);
        Assert.Equal("image/webp", (await shop.Visit().GetAsync(picture.GetAttribute("src")!)).Content.Headers.ContentType?.MediaType);

        var undone = await shop.WithAsync<UndoImport, Result<GoodsImport>>(undo => undo.RunAsync(done.Id, new Progress<string>(), Stop));
        Assert.True(undone.Succeeded, undone.Refusal?.Reason.En);
        Assert.Empty(DatabasePicture.Differences(before, await Sheets.GoodsAsync(shop)));
    }

    [Fact]
    public async Task A_list_of_prices_changes_prices_and_leaves_all_else()
    {
        await using var shop = await Shop.OpenAsync();
        await Sheets.RunAsync(shop, _sheets.Write("product,name.en,name.zh,brand,category,price.usd,price.cny,attr.note", "A,Lamp A,灯 A,Lumen,Lamps,10,70,Soft"));

        Assert.Equal("read=1 created=0 updated=1 unchanged=0 rejected=0", await Sheets.RunAsync(shop, _sheets.Write("product;price.usd;price.cny", "A;12.50;")));

        await shop.WithAsync<CatalogDb>(async db =>
        {
            var lamp = await db.Products.Whole().SingleAsync(product => product.Source == "csv", Stop);
            Assert.Equal(["Lamp A", "灯 A"], lamp.Texts.Select(text => text.Name).Order(StringComparer.Ordinal));
            Assert.Equal("Soft", Assert.Single(lamp.Attributes).TextEn);
            var price = Assert.Single(Assert.Single(lamp.Variants).Prices);
            Assert.Equal((Currency.Usd, 1250L), (price.Currency, price.Minor));
        });
    }

    [Fact]
    public async Task Undoing_brings_every_table_back_even_where_variants_texts_and_facts_were_added()
    {
        await using var shop = await Shop.OpenAsync();
        await Sheets.RunAsync(shop, _sheets.Write("product,sku,name.en,brand,category,price.usd,option.colour,attr.note,gtin", "A,A-1,Lamp A,Lumen,Lamps,10,White,Soft,", "B,B-1,Lamp B,Lumen,Lamps,10,,,"));
        var before = await Sheets.GoodsAsync(shop);
        var changing = _sheets.Write(
            "product,sku,name.en,name.zh,brand,category,price.usd,price.eur,option.colour,attr.note,attr.n_power,gtin,warranty_years",
            "A,A-1,Lamp AA,灯 A,Other maker,Lamps > Desk,11,12,Red,Hard,5,,3",
            "A,A-2,,,,,20,,Blue,,,884420588030,",
            "C,C-1,Lamp C,,Third maker,Garden,5,5,,,,,");
        Assert.Equal("read=2 created=1 updated=1 unchanged=0 rejected=0", await Sheets.RunAsync(shop, changing, stock: 2));
        Assert.NotEmpty(DatabasePicture.Differences(before, await Sheets.GoodsAsync(shop)));

        var last = await shop.WithAsync<CatalogDb, Guid>(db => db.Imports.OrderByDescending(import => import.Id).Select(import => import.Id).FirstAsync(Stop));
        var undone = await shop.WithAsync<UndoImport, Result<GoodsImport>>(undo => undo.RunAsync(last, new Progress<string>(), Stop));

        Assert.True(undone.Succeeded, undone.Refusal?.Reason.En);
        Assert.Empty(DatabasePicture.Differences(before, await Sheets.GoodsAsync(shop)));
    }

    [Fact]
    public async Task A_variant_under_a_new_number_is_known_by_its_barcode_and_a_barcode_never_moves_to_a_sister()
    {
        await using var shop = await Shop.OpenAsync();
        const string Head = "product,sku,name.en,price.usd,gtin";
        await Sheets.RunAsync(shop, _sheets.Write(Head, "A,A-1,Lamp,10,0884420588030", "A,A-2,,12,"));

        Assert.Equal("read=1 created=0 updated=1 unchanged=0 rejected=0", await Sheets.RunAsync(shop, _sheets.Write(Head, "A,OTHER,Lamp,11,0884420588030")));
        Assert.Equal("read=1 created=0 updated=0 unchanged=1 rejected=0", await Sheets.RunAsync(shop, _sheets.Write(Head, "A,OTHER,Lamp,11,0884420588030")));
        Assert.Equal(["A-1", "A-2"], await shop.WithAsync<CatalogDb, List<string>>(db => db.Variants.Where(variant => variant.Sku.StartsWith("A-") || variant.Sku == "OTHER").Select(variant => variant.Sku).Order().ToListAsync(Stop)));
        Assert.Equal(["2 has the barcode 00884420588030, which belongs to A-1"], await Sheets.RejectedAsync(shop, _sheets.Write(Head, "A,A-1,Lamp,10,", "A,A-2,,12,0884420588030", "B,,Lamp,3,")));
    }

    [Fact]
    public async Task A_sheet_in_utf_16_is_read_and_one_with_a_mark_of_utf_8_too()
    {
        await using var shop = await Shop.OpenAsync();
        var text = "product\tname.zh\tprice.cny\r\nA\t灯 A\t70\r\n";

        Assert.Equal("read=1 created=1 updated=0 unchanged=0 rejected=0", await Sheets.RunAsync(shop, _sheets.Write([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)])));
        Assert.Equal("read=1 created=0 updated=0 unchanged=1 rejected=0", await Sheets.RunAsync(shop, _sheets.Write([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)])));
    }
}
