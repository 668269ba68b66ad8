using System.Text;
using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Data;
using Storefront.Catalog.Importing;
using Storefront.Kernel;

namespace Storefront.IntegrationTests.Importing;

/// <summary>Files that are broken, foreign or meant badly: a sentence says what is wrong and where, and nothing is half done.</summary>
public sealed class SheetsOnABadDay(SheetsOnABadDay.OneShop one) : IClassFixture<SheetsOnABadDay.OneShop>, IDisposable
{
    private const string Head = "product,sku,name.en,price.usd";

    private readonly Sheets _sheets = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private Shop Shop => one.Shop;

    public void Dispose() => _sheets.Dispose();

    public static TheoryData<string, byte[], string> Broken => new()
    {
        { "empty", [], "The file is empty." },
        { "head only", Encoding.UTF8.GetBytes(Head + "\r\n"), "holds no row" },
        { "no head", Encoding.UTF8.GetBytes("A,A,Lamp,10\r\n"), "one of them must be “product”; this one has: A, A, Lamp, 10" },
        { "a column twice", Encoding.UTF8.GetBytes("product,sku,SKU\r\nA,A,A\r\n"), "names the column “SKU” twice" },
        { "gb18030", [.. Encoding.UTF8.GetBytes("product,name.zh,price.cny\r\nA,Lamp,10\r\nB,"), 0xB5, 0xC6, 0xBE, 0xDF, .. ",10\r\n"u8], "Line 3 is not in UTF-8; it looks like GB18030." },
        { "windows-1252", [.. Encoding.UTF8.GetBytes("product,name.en,price.eur\r\nA,Caf"), 0xE9, .. ",10\r\n"u8], "Line 2 is not in UTF-8; it looks like Windows-1252." },
        { "a spreadsheet", [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00], "Save it as “CSV UTF-8”" },
        { "a picture", [.. Encoding.UTF8.GetBytes("product\r\n"), 0xFF, 0xD8, 0xFF, 0xE0, 0x00], "Line 2 holds characters that no text has" },
        { "a million columns", Encoding.UTF8.GetBytes("product" + new string(',', 1_000_000) + "\r\nA\r\n"), "nobody has so many columns" },
        { "three thousand columns", Encoding.UTF8.GetBytes("product," + string.Join(',', Enumerable.Range(0, 3000).Select(n => $"c{n}")) + "\r\nA\r\n"), "names 3001 columns; at most 2000" },
        { "a quote never closed", Encoding.UTF8.GetBytes($"{Head}\r\nA,A,Lamp,10\r\nB,B,\"Lamp,10\r\n{new string('x', 1_100_000)}"), "What begins in line 3 is longer than 1000000 characters. Is a quote not closed?" },
    };

    [Theory, MemberData(nameof(Broken))]
    public async Task A_file_that_is_no_sheet_is_refused_whole(string what, byte[] bytes, string sentence) =>
        Assert.Contains(sentence, $"{what}: {await Sheets.RefusedAsync(Shop, _sheets.Write(bytes))}", StringComparison.Ordinal);

    [Fact]
    public async Task A_file_that_is_cut_off_in_a_quote_loses_only_the_good_it_was_cut_in()
    {
        var rejected = await Sheets.RejectedAsync(Shop, _sheets.Write(Head, "CUT-1,,Lamp,10", "CUT-2,CUT-2A,Lamp,10", "CUT-2,CUT-2B,\"Lam"));

        Assert.Equal(["3 is left out, because line 4 ends inside a quoted field: the file is cut off here"], rejected);
        Assert.False(await Shop.WithAsync<CatalogDb, bool>(db => db.Variants.AnyAsync(variant => variant.Sku.StartsWith("CUT-2"), Stop)));
        Assert.Equal(["3 has 2 fields where the first line has 4: is a quote missing, or is the file cut off?"], await Sheets.RejectedAsync(Shop, _sheets.Write(Head, "CUT-1,,Lamp,10", "CUT-3,C")));
    }

    [Fact]
    public async Task Each_bad_row_is_left_out_with_its_reason()
    {
        var house = await Shop.WithAsync<CatalogDb, string>(db => db.Gtins.Select(gtin => gtin.Gtin).FirstAsync(Stop));
        var rejected = await Sheets.RejectedAsync(Shop, _sheets.Write(
            "product,sku,slug,name.en,brand,category,gtin,price.usd,tax_class,attr.n_power,attr.b_on,stock",
            "BAD-1,,,Lamp,,,,10,,,,",
            ",,,No key,,,,10,,,,",
            "BAD-2,,,,,,,10,,,,",
            "BAD-3,,,No price,,,,,,,,",
            "BAD-4,,,Swapped,,,,\"1.240,00\",,,,",
            "BAD-5,,,Free,,,,0,,,,",
            "BAD-6,,,Words,,,,ten,,,,",
            "BAD-7,,,Barcode,,,0884420588031,10,,,,",
            $"BAD-8,,,The house's barcode,,,{house},10,,,,",
            "BAD-9,K17-MOSS,,The house's number,,,,10,,,,",
            "BAD-10,,kettle-k17,The house's address,,,,10,,,,",
            "BAD-11,,Not An Address,Address,,,,10,,,,",
            "BAD-12,,,Tax,,,,10,luxury,,,",
            "BAD-13,,,Power,,,,10,,much,,",
            "BAD-14,,,Switch,,,,10,,,perhaps,",
            "BAD-15,,,Stock,,,,10,,,,-5",
            "BAD-16,,,Below,,Lamps > Desk > Lamps,,10,,,,",
            "BAD-17,BAD-17A,,Says two things,Lumen,,,10,,,,",
            "BAD-17,BAD-17B,,,Other,,,10,,,,",
            "BAD-18,BAD-18A,,Twice,,,,10,,,,",
            "BAD-18,BAD-18A,,,,,,10,,,,",
            "BAD-1,BAD-1B,,Again,,,,10,,,,",
            "BAD-19,BAD-1,,The number of another row,,,,10,,,,",
            "BAD-20,BAD-20,own-address,Has it,,,,10,,,,",
            "BAD-21,BAD-21,own-address,Wants it too,,,,10,,,,"));

        Assert.Equal(
            [
                "3 has nothing in the column product, which says what rows belong together",
                "4 is new and has no name: fill name.en or name.zh",
                "5 is new and has no price: fill price.usd, price.eur or price.cny",
                "6 has '1.240,00' in price.usd: point and comma are swapped; write 1240.00",
                "7 has '0' in price.usd, which is no price; write it as 1240.00",
                "8 has 'ten' in price.usd, which is no price; write it as 1240.00",
                "9 has the barcode '0884420588031', which is none",
                "12 asks for the address 'kettle-k17', which K17 has already",
                "13 asks for the address 'Not An Address'; use small letters, digits and hyphens",
                "14 has the tax class 'luxury'; there are standard, reduced and service",
                "15 has 'much' in attr.n_power, which is no number; write it as 1.5",
                "16 has 'perhaps' in attr.b_on; write yes or no",
                "17 has '-5' in stock, which is no whole number",
                "18 puts 'Lamps' below itself in 'Lamps > Desk > Lamps'",
                "19 is left out, because line 20 says brand is 'Other', and line 19 of the same product says 'Lumen'",
                "21 is left out, because line 22 has the sku 'BAD-18A', which line 21 of the same product has too",
                "23 has the id of line 2",
                "24 has the number BAD-1, which line 2 of the same file has too",
                "26 asks for the address 'own-address', which line 25 of the same file asks for too",
            ],
            rejected.Where(reason => !reason.StartsWith("10 ", StringComparison.Ordinal) && !reason.StartsWith("11 ", StringComparison.Ordinal)));
        Assert.Contains(rejected, reason => reason.StartsWith("10 has the barcode ", StringComparison.Ordinal) && reason.Contains("belongs to", StringComparison.Ordinal));
        Assert.Contains("11 has the number K17-MOSS, which belongs to kettle-k17", rejected);
    }

    [Fact]
    public async Task A_formula_is_a_text_like_any_other()
    {
        var file = _sheets.Write(Head + ",attr.formula,attr.n_below", "=1+1,FORM-1,\"=HYPERLINK(\"\"http://evil.example\"\",\"\"x\"\")\",10,@SUM(A1),-20", "'=1+2,FORM-2,'+cmd|' /C calc'!A0,10,-1,'-7");

        Assert.Equal("read=2 created=2 updated=0 unchanged=0 rejected=0", await Sheets.RunAsync(Shop, file));
        await Shop.WithAsync<CatalogDb>(async db =>
        {
            Assert.Equal(["=1+1", "=1+2"], await db.Products.Where(product => product.ExternalId.StartsWith("=1")).Select(product => product.ExternalId).Order().ToListAsync(Stop));
            Assert.True(await db.Texts.AnyAsync(text => text.Name == "=HYPERLINK(\"http://evil.example\",\"x\")", Stop));
            Assert.True(await db.Texts.AnyAsync(text => text.Name == "+cmd|' /C calc'!A0", Stop));
            Assert.Equal([-20, -7], await db.AttributeValues.Where(value => db.Attributes.Any(attribute => attribute.Id == value.AttributeId && attribute.Code == "n_below")).Select(value => value.Number!.Value).Order().ToListAsync(Stop));
        });
    }

    [Fact]
    public async Task A_category_that_the_file_of_categories_moves_below_itself_stops_the_import()
    {
        var categories = _sheets.Write("id,category", "CAT-1,Lamps", "CAT-2,Lamps > Desk > Lamps");

        Assert.Equal("Line 3 of the categories puts 'Lamps' below itself in 'Lamps > Desk > Lamps'.", await Sheets.RefusedAsync(Shop, _sheets.Write(Head, "CAT-1,,Lamp,10"), categories));
    }

    [Fact]
    public async Task Of_two_imports_at_once_the_second_is_told()
    {
        var file = _sheets.Write(Head, "TWO-1,,Lamp,10");
        var first = await Shop.WithAsync<ImportGoods, Result<GoodsImport>>(import => import.BeginAsync(Sheets.Order(file), Stop));

        Assert.Contains("is running; wait until it is done", (await Sheets.TryAsync(Shop, file)).Refusal!.Reason.En, StringComparison.Ordinal);

        // Even if both looked before either wrote.
        await Shop.WithAsync<CatalogDb>(async db =>
        {
            db.Add(new GoodsImport { Format = "csv", FileName = "x", OpeningStock = 0, TaxClass = "standard", StartedAt = DateTimeOffset.UnixEpoch });
            await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync(Stop));
        });
        await Shop.WithAsync<CatalogDb>(db => db.Imports.Where(import => import.Id == first.Value!.Id).ExecuteUpdateAsync(set => set.SetProperty(import => import.TouchedAt, DateTimeOffset.UnixEpoch), Stop));
        Assert.Equal("read=1 created=1 updated=0 unchanged=0 rejected=0", await Sheets.RunAsync(Shop, file));
    }

    public sealed class OneShop : IAsyncLifetime
    {
        public Shop Shop { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Shop = await Shop.OpenAsync();

        public ValueTask DisposeAsync() => Shop.DisposeAsync();
    }
}
