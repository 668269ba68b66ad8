using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Storefront.IntegrationTests.Office.Products;
using Storefront.Kernel.Languages;
using Storefront.Search.Data;
using Storefront.Search.Log;
using Storefront.Search.Tuning;

namespace Storefront.IntegrationTests.Office.Search;

public sealed class TuningAtTheDesk(OneShop one) : IClassFixture<OneShop>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private Shop Shop => one.Shop;

    [Fact]
    public async Task A_word_that_finds_nothing_is_listed_and_its_form_comes_filled_in()
    {
        await NoteAsync(("en", "wasserkocher", 0, null), ("en-eu", "Wasserkocher", 0, null));
        var staff = await Shop.AssistantAsync("content@staybolt.example");

        var list = await InEnglishAsync(staff, "/office/search");
        var row = Row(list, "Wasserkocher");
        Assert.Contains("2", row.QuerySelector(".num")!.TextContent, StringComparison.Ordinal);
        var form = await staff.OpenAsync(row.QuerySelector("a[href*='synonyms/new']")!.GetAttribute("href")!);
        Assert.Equal("Wasserkocher", form.QuerySelector("#From")!.GetAttribute("value"));
        var after = await staff.SubmitAsync(form, "#synonym", ("To", "kettle"), ("Do", "save"));

        Assert.Contains("Wasserkocher", after.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(await BookAsync(), synonym => synonym is { From: "Wasserkocher", To: ["kettle"], Language: "en" });
        Assert.Contains("= kettle", Row(await staff.OpenAsync("/office/search"), "Wasserkocher").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_typed_in_both_languages_says_which_row_is_which()
    {
        await NoteAsync(("en", "in both tongues", 0, null), ("zh-cn", "in both tongues", 0, null));
        var staff = await Shop.AssistantAsync("content@staybolt.example");

        var list = await InEnglishAsync(staff, "/office/search");

        Assert.Equal(
            ["English", "简体中文"],
            list.QuerySelectorAll("tbody tr").Where(row => row.TextContent.Contains("in both tongues", StringComparison.Ordinal)).Select(row => row.QuerySelector("[data-label=Language]")!.TextContent).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task One_click_makes_a_synonym_and_one_takes_it_back()
    {
        await NoteAsync(("en", "one click word", 0, null));
        var staff = await Shop.AssistantAsync();
        var page = await staff.OpenAsync("/office/search/synonyms/new?language=en&from=one%20click%20word&to=kettle&back=/office/search%3Fdays%3D30");

        var list = await staff.SubmitAsync(page, "#synonym");
        Assert.EndsWith("/office/search?days=30", list.Url, StringComparison.Ordinal);
        Assert.Contains(await BookAsync(), synonym => synonym.From == "one click word");

        var undone = await staff.SubmitAsync(list, RowForm(list, "one click word", "undo"));
        Assert.Contains("/office/search?", undone.Url, StringComparison.Ordinal);
        Assert.DoesNotContain(await BookAsync(), synonym => synonym.From == "one click word");
    }

    [Fact]
    public async Task A_foreign_way_back_is_not_followed()
    {
        var staff = await Shop.AssistantAsync();
        var page = await staff.OpenAsync("/office/search/synonyms/new?language=en&from=way%20back&to=kettle&back=https://elsewhere.example/");

        Assert.EndsWith("/office/search/synonyms", (await staff.SubmitAsync(page, "#synonym")).Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_found_and_passed_over_stands_apart_from_what_is_liked()
    {
        var kettle = await Shop.IdAsync("kettle-k17");
        await NoteAsync([.. Enumerable.Repeat(("en", "passed over word", 7, (string?)"Lamp L5"), 5), .. Enumerable.Repeat(("en", "liked word", 3, (string?)"Kettle K17"), 4)]);
        Shop.Services.GetRequiredService<SearchLog>().Note(new Chosen("en", "passed over word", $"product-{kettle:N}", 6));
        for (var times = 0; times < 3; times++)
        {
            Shop.Services.GetRequiredService<SearchLog>().Note(new Chosen("en", "liked word", $"product-{kettle:N}", 1));
        }

        await FlushAsync();
        var staff = await Shop.AssistantAsync();
        var few = await staff.OpenAsync("/office/search?view=few");
        var row = Row(few, "passed over word");
        Assert.Contains("20%", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("6.0", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("Lamp L5", row.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("liked word", few.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("75%", Row(await staff.OpenAsync("/office/search?view=top"), "liked word").TextContent, StringComparison.Ordinal);

        var pin = await staff.OpenAsync(row.QuerySelector("a[href*='rules/new']")!.GetAttribute("href")!);
        Assert.Equal("Kettle K17", pin.QuerySelector("#Product")!.GetAttribute("value"));
        var rules = await staff.SubmitAsync(pin, "#rule", ("Place", "1"), ("Do", "save"));
        Assert.Contains("pinned at 1", rules.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Contains((await Shop.Services.GetRequiredService<FindTuning>().RunAsync(Stop)).Rules, rule => rule.Query == "passed over word" && rule.ProductId == kettle && rule.Place == 1);
    }

    [Fact]
    public async Task A_rule_names_its_product_its_place_and_its_days()
    {
        var staff = await Shop.AssistantAsync();
        var form = await staff.OpenAsync("/office/search/rules/new?query=summer");

        var several = await staff.SubmitAsync(form, "#rule", ("Product", "kettle"), ("Do", "save"));
        Assert.True(several.QuerySelectorAll("input[type=radio][name=ProductId]").Length > 1);
        Assert.NotNull((await staff.SubmitAsync(form, "#rule", ("Product", "no such thing"), ("Do", "save"))).QuerySelector(".is-invalid #Product"));
        Assert.NotNull((await staff.SubmitAsync(form, "#rule", ("Product", "kettle-k17"), ("From", "soon"), ("Do", "save"))).QuerySelector(".is-invalid #From"));

        var rules = await staff.SubmitAsync(form, "#rule", ("Product", "K17-MOSS"), ("Kind", "Boost"), ("From", "2031-06-01"), ("Until", "2031-08-31"), ("Do", "save"));
        Assert.Contains("2031-06-01 – 2031-08-31", rules.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("from 2031-06-01", rules.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        var rule = (await Shop.Services.GetRequiredService<FindTuning>().RunAsync(Stop)).Rules.Single(rule => rule.Query == "summer");
        Assert.False(rule.HoldsAt(TimeProvider.System.GetUtcNow()));

        var edit = await staff.OpenAsync(rules.QuerySelectorAll("tbody a").Single(link => link.TextContent == "summer").GetAttribute("href")!);
        Assert.Equal("2031-08-31", edit.QuerySelector("#Until")!.GetAttribute("value"));
        var ended = await staff.SubmitAsync(rules, RowForm(rules, "summer", "end"));
        Assert.Contains("ended", Row(ended, "summer").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pages/returns", "pages/returns")]
    [InlineData("/en/p/kettle-k17", "p/kettle-k17")]
    [InlineData("https://shop.example/en-eu/c/kettles?sort=price", "c/kettles?sort=price")]
    [InlineData("cart", "cart")]
    public async Task A_redirect_leads_to_a_page_that_is_there(string typed, string path)
    {
        var staff = await Shop.AssistantAsync();
        var query = $"lead me {path.Length} {typed.Length}";

        var list = await staff.SubmitAsync(await staff.OpenAsync($"/office/search/redirects/new?language=en&query={Uri.EscapeDataString(query)}"), "#redirect", ("Path", typed));

        Assert.Contains($"/{path}", Row(list, query).TextContent, StringComparison.Ordinal);
        Assert.Contains((await Shop.Services.GetRequiredService<FindTuning>().RunAsync(Stop)).Redirects, redirect => redirect.Query == query && redirect.Path == path);
    }

    [Theory]
    [InlineData("pages/nothing")]
    [InlineData("p/nothing")]
    [InlineData("c/nothing")]
    [InlineData("//elsewhere.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("office")]
    [InlineData("search?q=kettle")]
    [InlineData("")]
    public async Task A_redirect_to_what_is_not_there_is_refused(string typed)
    {
        var staff = await Shop.AssistantAsync();

        var page = await staff.SubmitAsync(await staff.OpenAsync("/office/search/redirects/new?language=en&query=nowhere"), "#redirect", ("Path", typed));

        Assert.NotNull(page.QuerySelector(".is-invalid #Path"));
    }

    [Fact]
    public async Task What_is_wrong_with_a_synonym_stands_beside_its_field()
    {
        var staff = await Shop.AssistantAsync();
        var form = await staff.OpenAsync("/office/search/synonyms/new?language=en&from=jug");

        Assert.NotNull((await staff.SubmitAsync(form, "#synonym", ("To", "the"), ("Do", "save"))).QuerySelector(".is-invalid #To"));
        Assert.NotNull((await staff.SubmitAsync(form, "#synonym", ("To", "JUG"), ("Do", "try"))).QuerySelector(".is-invalid #To"));
        var tried = await staff.SubmitAsync(form, "#synonym", ("To", "kettle\r\ntravel kettle"), ("IsTwoWay", "true"), ("Do", "try"));
        Assert.Equal(["With it", "Without it"], tried.QuerySelectorAll(".preview-columns h3").Select(heading => heading.TextContent));
        Assert.DoesNotContain(await BookAsync(), synonym => synonym.From == "jug");
        await staff.SubmitAsync(tried, "#synonym", ("Do", "save"));
        Assert.Contains(await BookAsync(), synonym => synonym is { From: "jug", IsTwoWay: true, To: ["kettle", "travel kettle"] });
    }

    [Fact]
    public async Task The_list_is_exported_without_formulas()
    {
        await NoteAsync(("en", "=cmd|'/c calc'!A1", 0, null), ("zh-cn", "导出的词", 0, null));
        var staff = await Shop.AssistantAsync();

        var answer = await staff.GetAsync("/office/search/words.csv?view=none&days=90");
        var csv = await answer.Content.ReadAsStringAsync(Stop);

        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("'=cmd", csv, StringComparison.Ordinal);
        Assert.Contains("导出的词,zh-CN,1,1,0", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("导出的词", await (await staff.GetAsync("/office/search/words.csv?view=none&language=en")).Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Days_beyond_the_period_do_not_count_and_an_empty_list_says_so()
    {
        await using var shop = await Shop.OpenAsync();
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        await shop.WithAsync<SearchDb>(async db =>
        {
            db.AddRange(
                new QueryDay { Market = "en", Query = "long ago", Day = today.AddDays(-20), Language = Language.En, Typed = "Long ago", Times = 9, Empty = 9 },
                new QueryDay { Market = "en", Query = "mended", Day = today.AddDays(-2), Language = Language.En, Typed = "mended", Times = 9, Empty = 9 },
                new QueryDay { Market = "en", Query = "mended", Day = today, Language = Language.En, Typed = "mended", Times = 1, LastResults = 4 });
            await db.SaveChangesAsync(Stop);
        });
        var staff = await shop.AssistantAsync();

        var week = await staff.OpenAsync("/office/search");
        Assert.Contains("Every word found something.", week.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Long ago", (await staff.OpenAsync(week.QuerySelector(".nothing-here a")!.GetAttribute("href")!)).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Words that find nothing", (await staff.OpenAsync("/office")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_desk_speaks_Chinese_to_those_who_do()
    {
        var staff = await Shop.AssistantAsync();
        await staff.SubmitAsync(await staff.OpenAsync("/office"), "form[action='/office/language']", ("language", "zh-CN"));

        foreach (var (path, heading) in new[] { ("/office/search", "搜索词"), ("/office/search/synonyms", "同义词"), ("/office/search/rules", "置顶与规则"), ("/office/search/redirects", "跳转"), ("/office/search/preview?q=水壶", "“水壶”的排序原因") })
        {
            Assert.Equal(heading, (await staff.OpenAsync(path)).QuerySelector("h1")!.TextContent);
        }
    }

    [Fact]
    public async Task A_stranger_to_the_desk_is_turned_away()
    {
        var support = await Shop.AssistantAsync("support@staybolt.example");

        Assert.Equal(HttpStatusCode.Forbidden, (await support.GetAsync("/office/search")).StatusCode);
    }

    private async Task NoteAsync(params (string Market, string Text, int Results, string? First)[] searches)
    {
        var log = Shop.Services.GetRequiredService<SearchLog>();
        foreach (var (market, text, results, first) in searches)
        {
            log.Note(new Searched(market, text, results, first));
        }

        await FlushAsync();
    }

    private Task FlushAsync() => Shop.Services.GetRequiredService<SaveSearchLog>().FlushAsync(Stop);

    private async Task<IReadOnlyList<Synonym>> BookAsync() => (await Shop.Services.GetRequiredService<FindTuning>().RunAsync(Stop)).Synonyms;

    private static async Task<IDocument> InEnglishAsync(Visitor staff, string path)
    {
        await staff.SubmitAsync(await staff.OpenAsync("/office"), "form[action='/office/language']", ("language", "en"));
        return await staff.OpenAsync(path);
    }

    private static IElement Row(IDocument page, string words) =>
        page.QuerySelectorAll("tbody tr").FirstOrDefault(row => row.TextContent.Contains(words, StringComparison.Ordinal))
        ?? throw new InvalidOperationException($"No row '{words}' on {page.Url}: {page.QuerySelector("main")?.TextContent}");

    private static string RowForm(IDocument page, string words, string action) => $"form[action='{Row(page, words).QuerySelector($"form[action$='/{action}']")!.GetAttribute("action")}']";
}
