using Microsoft.Playwright;

namespace Storefront.BrowserTests.Pages;

/// <summary>The pages that anybody can open, in every market, on a phone and on a desktop, light and dark.</summary>
public sealed class EveryPublicPage(Chromium chromium, ServedShop shop) : IClassFixture<Chromium>, IClassFixture<ServedShop>
{
    private static readonly string[] _paths =
    [
        "", "/c/kettles", "/p/kettle-k17", "/p/filter-pitcher-w2", "/p/k17-04", "/p/aa-batteries-aa-4", "/c/light", "/c/tools?price=5-6", "/compare?p=kettle-k17&p=kettle-k17-t&p=gooseneck-kettle-g09&p=travel-kettle-t05", "/compare", "/pages/delivery", "/pages/returns", "/pages/privacy", "/pages/terms",
        "/pages/contact", "/search", "/search?q=kettle", "/cart", "/track", "/account/sign-in", "/account/register",
    ];

    /// <summary>Each two of language, width and colours meet once; the second English market differs in its prices only.</summary>
    public static TheoryData<string, int, ColorScheme> Views => new()
    {
        { "en", 320, ColorScheme.Light }, { "en", 1280, ColorScheme.Dark }, { "en-eu", 1280, ColorScheme.Light }, { "zh-cn", 320, ColorScheme.Dark }, { "zh-cn", 1280, ColorScheme.Light },
    };

    [Theory, MemberData(nameof(Views))]
    public async Task Is_accessible_fits_the_screen_and_makes_the_browser_complain_of_nothing(string market, int width, ColorScheme scheme)
    {
        await using var visitor = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 800 }, ColorScheme = scheme });
        var page = await visitor.NewPageAsync();
        var complaints = page.Complaints();

        foreach (var path in _paths)
        {
            var answer = await page.GotoAsync($"{shop.Url}/{market}{path}");

            Assert.True(answer!.Ok, $"/{market}{path}: {answer.Status}");
            Assert.Equal(market == "zh-cn" ? "zh-CN" : "en", await page.GetAttributeAsync("html", "lang"));
            await page.LooksRightAsync();
        }

        Assert.Empty(complaints);
    }

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
