using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Storefront.Search.Log;

namespace Storefront.BrowserTests.Office;

/// <summary>A visitor's search finds nothing; an editor sees it at the desk and says what was meant; the same search then finds goods.</summary>
public sealed class TurningAWordThatFindsNothingIntoGoods(Chromium chromium, ServedShop shop) : IClassFixture<Chromium>, IClassFixture<ServedShop>
{
    [Fact]
    public async Task By_one_click_where_the_desk_knows_what_was_meant()
    {
        await using var street = await ContextAsync(390);
        var visitor = await street.NewPageAsync();
        await FindNothingAsync(visitor, "zwirbel kettle");

        await using var office = await ContextAsync(1280);
        var editor = await office.NewPageAsync();
        var complaints = editor.Complaints();
        await editor.EnterOfficeAsync(shop, "content@staybolt.example", "/office/search");
        var row = Row(editor, "zwirbel kettle");
        await Assertions.Expect(row).ToContainTextAsync("No product has all these words");
        await row.GetByRole(AriaRole.Button, new() { Name = "= kettle" }).ClickAsync();
        await Assertions.Expect(Row(editor, "zwirbel kettle").GetByRole(AriaRole.Link, new() { Name = "= kettle" })).ToBeVisibleAsync();
        await Assertions.Expect(Row(editor, "zwirbel kettle")).ToContainTextAsync("results");
        await editor.LooksRightAsync();
        Assert.Empty(complaints);

        await FindAsync(visitor, "zwirbel kettle", "Kettle K17");
    }

    [Fact]
    public async Task By_the_form_where_only_the_editor_knows_it()
    {
        await using var street = await ContextAsync(390);
        var visitor = await street.NewPageAsync();
        await FindNothingAsync(visitor, "samowar");

        await using var office = await ContextAsync(1280);
        var editor = await office.NewPageAsync();
        var complaints = editor.Complaints();
        await editor.EnterOfficeAsync(shop, "content@staybolt.example", "/office/search");
        await Row(editor, "samowar").GetByRole(AriaRole.Link, new() { Name = "Add synonym" }).ClickAsync();
        await Assertions.Expect(editor.GetByLabel("The word that people type")).ToHaveValueAsync("samowar");
        await editor.GetByLabel("What it means").FillAsync("kettle");
        await editor.GetByRole(AriaRole.Button, new() { Name = "See what it does" }).ClickAsync();
        await Assertions.Expect(editor.Locator(".preview-columns")).ToContainTextAsync("Kettle K17");
        await editor.LooksRightAsync();
        await FindNothingAsync(visitor, "samowar");
        await editor.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await editor.ArrivesAtAsync("/office/search/synonyms");
        await Assertions.Expect(Row(editor, "samowar")).ToContainTextAsync("holds");
        await editor.LooksRightAsync();
        Assert.Empty(complaints);

        await FindAsync(visitor, "samowar", "Kettle K17");
    }

    private Task<IBrowserContext> ContextAsync(int width) =>
        chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, Locale = "en-US" });

    private async Task FindNothingAsync(IPage visitor, string text)
    {
        await SearchAsync(visitor, text);
        await Assertions.Expect(visitor.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Nothing found");
        await shop.Shop.Services.GetRequiredService<SaveSearchLog>().FlushAsync(TestContext.Current.CancellationToken);
    }

    private async Task FindAsync(IPage visitor, string text, string product)
    {
        await SearchAsync(visitor, text);
        await Assertions.Expect(visitor.GetByRole(AriaRole.Heading, new() { Level = 1 })).Not.ToContainTextAsync("Nothing found");
        await Assertions.Expect(visitor.Locator("main").GetByRole(AriaRole.Link, new() { Name = product }).First).ToBeVisibleAsync();
        await visitor.LooksRightAsync();
    }

    private async Task SearchAsync(IPage visitor, string text)
    {
        await visitor.GotoAsync($"{shop.Url}/en");
        await visitor.FillAsync("#search-text", text);
        await visitor.ClickAsync(".find button");
        await visitor.ArrivesAtAsync("/en/search[?]q=");
    }

    private static ILocator Row(IPage editor, string typed) => editor.Locator("tbody tr").Filter(new() { HasText = typed });
}
