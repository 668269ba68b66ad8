using Microsoft.Playwright;

namespace Storefront.BrowserTests.Office;

/// <summary>What can be done with chosen goods is there while some are chosen, with scripts and without.</summary>
public sealed class ChoosingGoods(Chromium chromium, ServedShop shop) : IClassFixture<Chromium>, IClassFixture<ServedShop>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_bar_comes_with_the_first_tick_and_goes_with_the_last(bool withScripts)
    {
        await using var door = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 }, Locale = "en-US" });
        await (await door.NewPageAsync()).EnterOfficeAsync(shop, "catalog@staybolt.example", "/office/products");
        await using var office = await chromium.Browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = 1280, Height = 900 },
            Locale = "en-US",
            JavaScriptEnabled = withScripts,
            StorageState = await door.StorageStateAsync(),
        });
        var page = await office.NewPageAsync();
        await page.GotoAsync(shop.Url + "/office/products");
        var publish = page.GetByRole(AriaRole.Button, new() { Name = "Publish", Exact = true });
        var box = page.Locator("input[name=ids]").First;
        await Assertions.Expect(publish).ToBeHiddenAsync();

        await box.CheckAsync();
        await Assertions.Expect(publish).ToBeInViewportAsync();

        await box.UncheckAsync();
        await Assertions.Expect(publish).ToBeHiddenAsync();
    }
}
