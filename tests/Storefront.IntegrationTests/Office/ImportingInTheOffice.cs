using System.Net;
using System.Text;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Storefront.Accounts.Demonstration;
using Storefront.Benchmarks.Kills;
using Storefront.Catalog.Data;
using Storefront.Catalog.Importing;
using Storefront.IntegrationTests.Importing;

namespace Storefront.IntegrationTests.Office;

/// <summary>An assistant brings in a file: sends it, sees what it would do, applies it, undoes it.</summary>
public sealed class ImportingInTheOffice : IDisposable
{
    private const string Sheet = "product,sku,name.en,price.usd,remark\r\nA,,Lamp A,10,x\r\nB,,Lamp B,ten,y\r\nC,,\"=cmd|' /C calc'!A0\",,z\r\nD,,Lamp D,30,";

    private readonly Sheets _sheets = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _sheets.Dispose();

    [Fact]
    public async Task A_file_is_checked_applied_and_undone_by_somebody_whose_name_stays()
    {
        await using var shop = await Shop.OpenAsync();
        var visitor = await SignInAsync(shop);
        var before = await Sheets.GoodsAsync(shop);

        var page = await UntilAsync(visitor, await SendAsync(visitor, Sheet), ImportState.Ready, shop);
        Assert.Empty(DatabasePicture.Differences(before, await Sheets.GoodsAsync(shop)));
        Assert.Equal(["2", "0", "0", "2"], page.QuerySelectorAll(".figures .figure-value").Select(figure => figure.TextContent));
        Assert.Equal(["remark"], page.QuerySelectorAll(".import-columns code").Select(column => column.TextContent));
        Assert.Contains("has 'ten' in price.usd", page.QuerySelector("section")!.TextContent, StringComparison.Ordinal);

        var rejected = await (await visitor.GetAsync($"{Path(page)}/rejected.csv")).Content.ReadAsStringAsync(Stop);
        Assert.Equal(
            "product,sku,name.en,price.usd,remark,why\r\nB,,Lamp B,ten,y,\"has 'ten' in price.usd, which is no price; write it as 1240.00\"\r\nC,,'=cmd|' /C calc'!A0,,z,\"is new and has no price: fill price.usd, price.eur or price.cny\"\r\n",
            rejected);

        page = await UntilAsync(visitor, await visitor.SendAsync(page, "#apply"), ImportState.Finished, shop);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/en/p/lamp-a")).StatusCode);
        var unticked = await visitor.SendAsync(page, "#undo");
        Assert.Equal(HttpStatusCode.Conflict, unticked.StatusCode);
        page = await UntilAsync(visitor, await visitor.SendAsync(page, "#undo", ("sure", "yes")), ImportState.Undone, shop);

        Assert.Empty(DatabasePicture.Differences(before, await Sheets.GoodsAsync(shop)));
        Assert.Equal(4, page.QuerySelectorAll(".import-log bdi").Count(who => who.TextContent.Length > 0) + 1);
        Assert.Contains("Undone", (await visitor.OpenAsync("/office/products/import")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rejected_rows_are_handed_out_whole_however_long_they_are()
    {
        await using var shop = await Shop.OpenAsync();
        var visitor = await SignInAsync(shop);
        var words = string.Concat(Enumerable.Repeat("说明 ", 4000));
        var page = await UntilAsync(visitor, await SendAsync(visitor, $"product,name.en,price.usd,description.en\r\nA,Lamp A,10,\r\nB,Lamp B,ten,{words}\r\nC,Lamp C,ten,last\r\n"), ImportState.Ready, shop);

        var answer = await visitor.GetAsync($"{Path(page)}/rejected.csv");

        var rejected = await answer.Content.ReadAsStringAsync(Stop);
        Assert.Contains(words, rejected, StringComparison.Ordinal);
        Assert.Contains("\r\nC,Lamp C,ten,last,", rejected, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_of_two_is_told_and_the_first_can_be_discarded()
    {
        await using var shop = await Shop.OpenAsync();
        var visitor = await SignInAsync(shop);
        var first = await UntilAsync(visitor, await SendAsync(visitor, Sheet), ImportState.Ready, shop);

        var second = await SendAsync(visitor, Sheet);
        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        Assert.Contains("apply or discard it first", (await Visitor.ReadAsync(second)).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);

        await UntilAsync(visitor, await visitor.SendAsync(first, "#discard"), ImportState.Discarded, shop);
        await UntilAsync(visitor, await SendAsync(visitor, Sheet), ImportState.Ready, shop);

        // Only the file of the one that waits is kept, and nothing of the upload that was refused.
        Assert.Equal(2, Directory.GetDirectories(System.IO.Path.Combine(shop.DataFolder, "imports")).Length);
    }

    [Fact]
    public async Task A_file_that_is_none_says_why_and_one_that_is_too_large_too()
    {
        await using var shop = await Shop.OpenAsync(("Imports:MaxMegabytes", "1"));
        var visitor = await SignInAsync(shop);

        var failed = await UntilAsync(visitor, await SendAsync(visitor, "no,head\r\n1,2"), ImportState.Failed, shop);
        Assert.Contains("one of them must be “product”", failed.QuerySelector(".note.is-invalid")!.TextContent, StringComparison.Ordinal);

        var large = await SendAsync(visitor, new string('x', 2_000_000));
        Assert.Equal(HttpStatusCode.Conflict, large.StatusCode);
        Assert.Contains("larger than 1 MB", (await Visitor.ReadAsync(large)).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Single(Directory.GetDirectories(System.IO.Path.Combine(shop.DataFolder, "imports")));

        Assert.Contains("Choose a file", (await Visitor.ReadAsync(await SendAsync(visitor, null))).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_forms_token_nothing_is_kept()
    {
        await using var shop = await Shop.OpenAsync();
        var visitor = await SignInAsync(shop);

        Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync(visitor, Sheet, token: "made up")).StatusCode);
        Assert.Empty(Directory.GetFileSystemEntries(System.IO.Path.Combine(shop.DataFolder, "imports")));
        Assert.False(await shop.WithAsync<CatalogDb, bool>(db => db.Imports.AnyAsync(Stop)));
    }

    [Fact]
    public async Task What_the_machine_lost_is_shown_as_interrupted_and_resumed()
    {
        await using var shop = await Shop.OpenAsync();
        var visitor = await SignInAsync(shop);
        var page = await UntilAsync(visitor, await SendAsync(visitor, Sheet), ImportState.Ready, shop);

        // As a shop leaves it that is killed in the middle.
        await shop.WithAsync<CatalogDb>(db => db.Imports.ExecuteUpdateAsync(set => set.SetProperty(import => import.State, ImportState.Applying).SetProperty(import => import.TouchedAt, DateTimeOffset.UnixEpoch), Stop));
        page = await visitor.OpenAsync(Path(page));
        Assert.Contains("Interrupted", page.QuerySelector(".badge")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#undo"));

        await UntilAsync(visitor, await visitor.SendAsync(page, "#apply"), ImportState.Finished, shop);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/en/p/lamp-d")).StatusCode);
    }

    [Fact]
    public async Task The_template_is_a_sheet_that_comes_in_as_it_is()
    {
        await using var shop = await Shop.OpenAsync();
        var visitor = await SignInAsync(shop);
        var template = await (await visitor.GetAsync("/office/products/import/template.csv")).Content.ReadAsByteArrayAsync(Stop);

        var page = await UntilAsync(visitor, await SendAsync(visitor, Encoding.UTF8.GetString(template)), ImportState.Ready, shop);

        Assert.Equal(["1", "0", "0", "0"], page.QuerySelectorAll(".figures .figure-value").Select(figure => figure.TextContent));
        Assert.Empty(page.QuerySelectorAll(".import-columns code"));
    }

    private static async Task<Visitor> SignInAsync(Shop shop)
    {
        var visitor = shop.Visit();
        await visitor.SubmitAsync(await visitor.OpenAsync("/office/sign-in"), "#sign-in", ("Email", "catalog@staybolt.example"), ("Password", DemonstrationPeople.Password));
        return visitor;
    }

    private static async Task<HttpResponseMessage> SendAsync(Visitor visitor, string? sheet, string? token = null)
    {
        var page = await visitor.OpenAsync("/office/products/import");
        var form = new MultipartFormDataContent
        {
            { new StringContent(token ?? page.QuerySelector("#upload [name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
            { new StringContent("csv"), "Format" },
            { new StringContent("3"), "OpeningStock" },
        };
        var file = new ByteArrayContent(Encoding.UTF8.GetBytes(sheet ?? ""));

        // As a browser sends a field in which nothing was chosen.
        file.Headers.ContentDisposition = new("form-data") { Name = "\"File\"", FileName = sheet is null ? "\"\"" : "\"lamps.csv\"" };
        form.Add(file);
        return await visitor.Client.PostAsync("/office/products/import", form, Stop);
    }

    private static string Path(IDocument page) => new Uri(page.Url).AbsolutePath;

    /// <summary>Follows the import's page until it has come that far.</summary>
    private static async Task<IDocument> UntilAsync(Visitor visitor, HttpResponseMessage answer, ImportState state, Shop shop)
    {
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var path = answer.RequestMessage!.RequestUri!.AbsolutePath;
        var id = Guid.Parse(path.Split('/')[4]);
        await Eventually.HoldsAsync(
            () => shop.WithAsync<CatalogDb, bool>(db => db.Imports.AnyAsync(import => import.Id == id && import.State == state, Stop)),
            async () => await (await visitor.GetAsync(path)).Content.ReadAsStringAsync(Stop));
        return await visitor.OpenAsync(path);
    }
}
