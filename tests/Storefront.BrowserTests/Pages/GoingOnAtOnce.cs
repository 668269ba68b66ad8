using Microsoft.Playwright;

namespace Storefront.BrowserTests.Pages;

public sealed class GoingOnAtOnce(Chromium chromium, ServedShop shop) : IClassFixture<Chromium>, IClassFixture<ServedShop>
{
    [Fact]
    public async Task A_product_that_somebody_rests_on_is_there_with_the_click()
    {
        await using var visitor = await chromium.Browser.NewContextAsync();
        var page = await visitor.NewPageAsync();
        var complaints = page.Complaints();
        await page.GotoAsync($"{shop.Url}/en/c/kettles");
        var link = page.Locator("a[href='/en/p/kettle-k17']").First;

        // The browser fetches in its own time; who clicks sooner gets the page as always.
        for (var tries = 0; tries < 10; tries++)
        {
            await link.HoverAsync();
            await page.WaitForTimeoutAsync(1000 + (tries * 500));
            await link.ClickAsync();
            await page.ArrivesAtAsync("/en/p/kettle-k17$");
            if (await page.EvaluateAsync<string>("performance.getEntriesByType('navigation')[0].deliveryType") == "navigational-prefetch")
            {
                break;
            }

            await page.GotoAsync($"{shop.Url}/en/c/kettles");
        }

        Assert.Equal("navigational-prefetch", await page.EvaluateAsync<string>("performance.getEntriesByType('navigation')[0].deliveryType"));
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Kettle K17");
        Assert.Empty(complaints);
    }

    [Theory]
    [InlineData(ReducedMotion.NoPreference, true)]
    [InlineData(ReducedMotion.Reduce, false)]
    public async Task One_page_gives_way_to_the_next_without_a_flash_unless_less_motion_is_asked_for(ReducedMotion motion, bool moves)
    {
        await using var visitor = await chromium.Browser.NewContextAsync(new() { ReducedMotion = motion });
        await visitor.AddInitScriptAsync("addEventListener('pagereveal', event => { globalThis.gaveWay = event.viewTransition !== null; });");
        var page = await visitor.NewPageAsync();
        var complaints = page.Complaints();
        await page.GotoAsync($"{shop.Url}/en");

        await page.Locator(".section-nav a").First.ClickAsync();
        await page.ArrivesAtAsync("/en/c/");

        Assert.Equal(moves, await page.EvaluateAsync<bool>("globalThis.gaveWay"));
        Assert.Empty(complaints);
    }
}
