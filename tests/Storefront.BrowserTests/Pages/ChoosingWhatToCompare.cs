using Microsoft.Playwright;

namespace Storefront.BrowserTests.Pages;

/// <summary>What is ticked for a comparison outlives another order and a filter, and can be taken back where it is no longer seen.</summary>
public sealed class ChoosingWhatToCompare(Chromium chromium, ServedShop shop) : IClassFixture<Chromium>, IClassFixture<ServedShop>
{
    [Fact]
    public async Task Ticks_outlive_sorting_and_filtering()
    {
        await using var visitor = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        var page = await visitor.NewPageAsync();
        var complaints = page.Complaints();
        await page.GotoAsync($"{shop.Url}/en/c/kettles");
        await page.CheckAsync("input[name=p][value=kettle-k17]");
        await page.CheckAsync("input[name=p][value=gooseneck-kettle-g09]");

        await page.SelectOptionAsync("#sort", "price");
        await page.ArrivesAtAsync("sort=price");
        await Assertions.Expect(page.Locator("li input[value=kettle-k17]")).ToBeCheckedAsync();

        await page.GotoAsync($"{shop.Url}/en/c/kettles?price=-100");
        var away = page.Locator("#compare input[value=gooseneck-kettle-g09]");
        await Assertions.Expect(away).ToBeCheckedAsync();
        await Assertions.Expect(page.Locator("#compare")).ToContainTextAsync("Gooseneck kettle G09");

        await page.ClickAsync("#compare button");
        await page.ArrivesAtAsync("/en/compare");
        await Assertions.Expect(page.Locator(".comparison-names a")).ToHaveTextAsync(["Kettle K17", "Gooseneck kettle G09"]);

        await page.GotoAsync($"{shop.Url}/en/c/kettles?price=-100");
        await away.UncheckAsync();
        await page.GotoAsync($"{shop.Url}/en/c/kettles");
        await Assertions.Expect(page.Locator("input[name=p]:checked")).ToHaveCountAsync(1);
        Assert.Empty(complaints);
    }
}
