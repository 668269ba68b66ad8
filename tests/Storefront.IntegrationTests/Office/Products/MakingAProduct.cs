using System.Net;
using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Data;
using Storefront.Catalog.Products;

namespace Storefront.IntegrationTests.Office.Products;

public sealed class MakingAProduct(MakingAProduct.OneShop one) : IClassFixture<MakingAProduct.OneShop>
{
    private Shop Shop => one.Shop;

    [Fact]
    public async Task From_nothing_to_the_shop()
    {
        var assistant = await Shop.AssistantAsync();
        var page = await assistant.BeginAsync("Kettle K91", "电水壶 K91");
        Assert.Contains("Draft", page.QuerySelector(".office-head")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Shop.Visit().GetAsync("/en/p/kettle-k91")).StatusCode);

        page = await assistant.ChooseByAsync(page, ("Colour", "颜色", "Moss | 苔绿\nSky | 雾蓝\nChalk | 白垩"), ("Size", "容量", "1 L | 1 升\n1.7 L | 1.7 升"));
        Assert.Equal(6, page.Skus().Count);
        page = await assistant.PasteAsync(page, ["SKU|USD|EUR|CNY", .. page.Skus().Select(sku => $"{sku}|89|95,50|549")]);
        page = await assistant.PressAsync(page, "publish", ("f.en.summary", "Boils a litre in three minutes."), ("f.zh.summary", "三分钟烧开一升水。"));
        Assert.Contains("Published", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        await Shop.SettleAsync();

        foreach (var (market, name, price) in new[] { ("en", "Kettle K91", "$89.00"), ("en-eu", "Kettle K91", "€95.50"), ("zh-cn", "电水壶 K91", "549") })
        {
            var shown = await Shop.Visit().OpenAsync($"/{market}/p/kettle-k91");
            Assert.Equal(name, shown.QuerySelector("h1")!.TextContent);
            Assert.Equal(5, shown.QuerySelectorAll(".variant").Length);
            Assert.Contains(price, shown.QuerySelector(".price-large")!.TextContent, StringComparison.Ordinal);
        }

        Assert.Contains("Kettle K91", (await Shop.Visit().OpenAsync("/en/c/kettles")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_lacking_is_listed_before_it_is_published()
    {
        var assistant = await Shop.AssistantAsync();
        var page = await assistant.BeginAsync("Kettle K92", "");

        page = await assistant.PressAsync(page, "publish", ("f.tax", ""));

        Assert.Contains("No variant on sale has a price.", page.Alert(), StringComparison.Ordinal);
        Assert.Contains("It has no tax class.", page.Alert(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Shop.Visit().GetAsync("/en/p/kettle-k92")).StatusCode);
    }

    [Fact]
    public async Task A_preview_link_shows_a_draft_to_whoever_has_it_and_to_no_search_engine()
    {
        var assistant = await Shop.AssistantAsync();
        var page = await assistant.BeginAsync("Kettle K93", "电水壶 K93");
        page = await assistant.PasteAsync(page, "K93|89");
        page = await assistant.PasteAsync(page, "SKU|USD", "K93|89.00");
        page = await assistant.PressAsync(page, "save");
        var link = page.QuerySelector(".preview-links a")!.GetAttribute("href")!;

        var answer = await Shop.Visit().GetAsync(link);
        var preview = await Visitor.ReadAsync(answer);

        Assert.Equal("Kettle K93", preview.QuerySelector("h1")!.TextContent);
        Assert.Contains("noindex", preview.QuerySelector("meta[name=robots]")!.GetAttribute("content"), StringComparison.Ordinal);
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        Assert.Equal(HttpStatusCode.NotFound, (await Shop.Visit().GetAsync(link[..^3] + "abc")).StatusCode);
    }

    [Fact]
    public async Task A_slug_in_use_is_refused_with_a_sentence_and_nothing_typed_is_lost()
    {
        var assistant = await Shop.AssistantAsync();
        var page = await assistant.BeginAsync("Kettle K94", "");

        page = await assistant.PressAsync(page, "save", ("f.slug", "kettle-k17"), ("f.en.story", "It boils."));

        Assert.Contains("“kettle-k17” is the address of another product", page.Alert(), StringComparison.Ordinal);
        Assert.Equal("It boils.", page.Value("en.story"));
    }

    [Fact]
    public async Task An_address_that_changes_leads_to_the_new_one_for_ever()
    {
        var assistant = await Shop.AssistantAsync();
        var page = await assistant.EditAsync(Shop, "grinder-m40");
        page = await assistant.PressAsync(page, "save", ("f.slug", "grinder-m40-new"));
        await assistant.PressAsync(page, "save", ("f.slug", "grinder-m40-newer"));
        await Shop.SettleAsync();

        using var client = Shop.CreateClient(new() { AllowAutoRedirect = false });
        var answer = await client.GetAsync("/zh-cn/p/grinder-m40", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal("/zh-cn/p/grinder-m40-newer", answer.Headers.Location!.OriginalString);
        var other = await assistant.BeginAsync("Another", "");
        other = await assistant.PressAsync(other, "save", ("f.slug", "grinder-m40"));
        Assert.Contains("still lead to", other.Alert(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_words_are_shown_as_words()
    {
        var assistant = await Shop.AssistantAsync();
        const string script = "<script>alert(1)</script> & \"q\" 🙂 \u202Eright-to-left";
        var page = await assistant.BeginAsync("Kettle K95", "");
        page = await assistant.PasteAsync(page, "SKU|USD", "K95|89");
        page = await assistant.PressAsync(page, "publish", ("f.en.name", script), ("f.en.story", "<img src=x onerror=alert(1)>\n<b>bold</b>"));
        await Shop.SettleAsync();

        var shown = await Shop.Visit().OpenAsync("/en/p/kettle-k95");

        Assert.Contains("<script>alert(1)</script>", shown.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(shown.QuerySelectorAll("main script:not([type]), main img[onerror]"));
        Assert.Contains("<b>bold</b>", shown.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(script, page.Value("en.name"));
    }

    [Fact]
    public async Task A_title_of_a_megabyte_is_refused_with_a_sentence()
    {
        var assistant = await Shop.AssistantAsync();
        var page = await assistant.BeginAsync("Kettle K96", "");

        page = await assistant.PressAsync(page, "save", ("f.en.name", new string('x', 1024 * 1024)));

        Assert.Contains("Use at most 300 characters", page.Alert(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Characters_that_nobody_types_are_left_out()
    {
        var assistant = await Shop.AssistantAsync();
        var page = await assistant.BeginAsync("Kettle K97", "");

        page = await assistant.PressAsync(page, "save", ("f.en.line", "one\u0001 line\u0007"), ("f.model", "K97"));

        Assert.Equal("one line", page.Value("en.line"));
    }

    [Fact]
    public async Task The_trail_says_who_made_what_of_it()
    {
        var assistant = await Shop.AssistantAsync();
        var page = await assistant.EditAsync(Shop, "toaster-t2");
        var before = page.Value("en.line");

        page = await assistant.PressAsync(page, "save", ("f.en.line", "Two slots, four parts"));

        var row = page.QuerySelector(".timeline li")!;
        Assert.Contains("Two slots, four parts", row.TextContent, StringComparison.Ordinal);
        Assert.Contains(before, row.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ines Duarte", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Saving_what_nobody_changed_changes_nothing()
    {
        var assistant = await Shop.AssistantAsync();
        var page = await assistant.EditAsync(Shop, "carafe-c6");

        page = await assistant.PressAsync(page, "save");

        Assert.Contains("Saved.", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nobody has changed it here yet.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_product_of_the_seed_survives_its_own_form()
    {
        var assistant = await Shop.AssistantAsync();
        foreach (var slug in new[] { "kettle-k17", "k17-04", "robot-vacuum-r3", "descaler-500-ml" })
        {
            var page = await assistant.EditAsync(Shop, slug);
            page = await assistant.PressAsync(page, "save");
            Assert.True(page.QuerySelector("[role=status]") is not null, page.Alert());
            Assert.Contains("Nobody has changed it here yet.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_archived_product_keeps_its_page_and_is_not_sold()
    {
        var assistant = await Shop.AssistantAsync();
        await assistant.PressAsync(await assistant.EditAsync(Shop, "scale-s1"), "archive");
        await Shop.SettleAsync();

        var page = await Shop.Visit().OpenAsync("/en/p/scale-s1");

        Assert.Empty(page.QuerySelectorAll(".buy-row button"));
        Assert.Equal(ProductStatus.Archived, await Shop.WithAsync<CatalogDb, ProductStatus>(db =>
            db.Products.Where(product => product.Slug == "scale-s1").Select(product => product.Status).SingleAsync(TestContext.Current.CancellationToken)));
    }

    public sealed class OneShop : IAsyncLifetime
    {
        public Shop Shop { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Shop = await Shop.OpenAsync();

        public ValueTask DisposeAsync() => Shop.DisposeAsync();
    }
}
