using Microsoft.Playwright;

namespace Storefront.BrowserTests.Pages;

/// <summary>Addresses that lead to nothing.</summary>
public sealed class MissingPages(Chromium chromium, ServedShop shop) : IClassFixture<Chromium>, IClassFixture<ServedShop>
{
    [Theory]
    [InlineData("/en/p/no-such-thing")]
    [InlineData("/zh-cn/c/no-such-shelf")]
    [InlineData("/en/orders/O-2222-2222")]
    public async Task One_that_does_not_exist_says_so_and_leads_on(string path)
    {
        await using var visitor = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 390, Height = 800 } });
        var page = await visitor.NewPageAsync();

        var answer = await page.GotoAsync(shop.Url + path);

        Assert.Equal(404, answer!.Status);
        await page.LooksRightAsync();
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link).First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
    }
}
