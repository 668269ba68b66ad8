using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Storefront.IntegrationTests.StripeSandbox;

namespace Storefront.BrowserTests.StripeSandbox;

/// <summary>The sandbox's hosted page in a real browser, without JavaScript of its own.</summary>
public sealed class PayingWithATestCard : IAsyncLifetime
{
    private IPlaywright _playwright = null!;
    private IBrowser _chromium = null!;

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _chromium = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        await _chromium.DisposeAsync();
        _playwright.Dispose();
    }

    [Theory]
    [InlineData("en", "usd", ColorScheme.Light, "Pay $89.00", "Card number", "Fail", "Complete")]
    [InlineData("zh", "cny", ColorScheme.Dark, "支付 ¥89.00", "卡号", "拒绝付款", "确认付款")]
    public async Task A_customer_is_asked_by_the_bank_and_pays(string locale, string currency, ColorScheme scheme, string pay, string number, string fail, string complete)
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var session = await sandbox.CreateSessionAsync(options =>
        {
            options.Locale = locale;
            options.SuccessUrl = sandbox.Address + "/pay/{CHECKOUT_SESSION_ID}";
            options.LineItems = [RunningSandbox.Line("Kettle K17", 8900, 1, currency)];
        });
        var page = await _chromium.NewPageAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = 320, Height = 700 } });

        await page.GotoAsync(session.Url);
        await AccessibleAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = pay }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await AccessibleAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "4000 0027 6000 3184" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel(number)).ToHaveValueAsync("4000 0027 6000 3184");
        await page.GetByRole(AriaRole.Button, new() { Name = pay }).ClickAsync();
        await AccessibleAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = fail }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "4000 0027 6000 3184" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = pay }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = complete }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
        await AccessibleAsync(page);
        await sandbox.WaitForAsync("checkout.session.completed");
    }

    private static async Task AccessibleAsync(IPage page)
    {
        var found = await page.RunAxe();
        Assert.Equal("", string.Join(Environment.NewLine, found.Violations.Select(violation => $"{violation.Id} at {page.Url}: {string.Join(' ', violation.Nodes.Select(node => node.Html))}")));
        Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth"), "The page is wider than the screen.");
    }
}
