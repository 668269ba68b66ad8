using Microsoft.Playwright;

namespace Storefront.BrowserTests.Pages;

/// <summary>Finding something by the box in the header.</summary>
public sealed class Searching(Chromium chromium, ServedShop shop) : IClassFixture<Chromium>, IClassFixture<ServedShop>
{
    public static TheoryData<string, int, ColorScheme> Views => new() { { "en", 320, ColorScheme.Light }, { "en", 1280, ColorScheme.Dark }, { "zh-cn", 1280, ColorScheme.Light }, { "zh-cn", 320, ColorScheme.Dark } };

    [Theory]
    [InlineData("en", "kett", "kettle", "Kettle K17")]
    [InlineData("zh-cn", "电水", "电水壶", "电水壶 K17")]
    public async Task A_shopper_finds_goods_by_keyboard_alone(string market, string begun, string whole, string product)
    {
        await using var visitor = await VisitAsync();
        var page = await visitor.NewPageAsync();
        var complaints = page.Complaints();
        await page.GotoAsync($"{shop.Url}/{market}");

        // By what is suggested while typing.
        await page.Keyboard.PressAsync("Control+k");
        await Assertions.Expect(Box(page)).ToBeFocusedAsync();
        await page.Keyboard.InsertTextAsync(begun);
        await Assertions.Expect(page.GetByRole(AriaRole.Listbox)).ToBeVisibleAsync(Patient);
        await Assertions.Expect(page.Locator(".find [role=status]")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex(@"\d+ (suggestion|条联想)"));
        await Assertions.Expect(Box(page)).ToHaveAttributeAsync("aria-expanded", "true");
        await ChooseAsync(page, product);
        await page.Keyboard.PressAsync("Enter");
        await page.ArrivesAtAsync("/p/kettle-k17$");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(product);

        // By the results of what was typed.
        await page.Keyboard.PressAsync("Control+k");
        await page.Keyboard.InsertTextAsync(whole);
        await page.Keyboard.PressAsync("Enter");
        await page.ArrivesAtAsync("/search[?]q=");
        var link = page.Locator(".result h3 a").First;
        for (var steps = 0; steps < 200 && !await link.EvaluateAsync<bool>("link => link === document.activeElement"); steps++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        await Assertions.Expect(link).ToBeFocusedAsync();
        var told = page.WaitForRequestAsync("**/search/chosen");
        await page.Keyboard.PressAsync("Enter");
        await page.ArrivesAtAsync("/p/");
        Assert.Contains("place=1", (await told).PostData, StringComparison.Ordinal);
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task Keys_choose_close_and_leave_as_in_any_list()
    {
        await using var visitor = await VisitAsync();
        var page = await visitor.NewPageAsync();
        await page.GotoAsync($"{shop.Url}/en");
        await Box(page).PressSequentiallyAsync("kett");
        await Assertions.Expect(page.GetByRole(AriaRole.Listbox)).ToBeVisibleAsync(Patient);

        await page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(page.GetByRole(AriaRole.Option).Last).ToHaveAttributeAsync("aria-selected", "true");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator("[aria-selected=true]")).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToHaveAttributeAsync("aria-selected", "true");
        await Assertions.Expect(Box(page)).ToHaveAttributeAsync("aria-activedescendant", (await page.GetByRole(AriaRole.Option).First.GetAttributeAsync("id"))!);

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.GetByRole(AriaRole.Listbox)).ToBeHiddenAsync();
        await Assertions.Expect(Box(page)).ToHaveValueAsync("kett");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.GetByRole(AriaRole.Listbox)).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.GetByRole(AriaRole.Listbox)).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".find button")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task An_input_method_keeps_its_keys_until_the_characters_are_taken()
    {
        await using var visitor = await VisitAsync();
        var page = await visitor.NewPageAsync();
        var asked = new List<string>();
        page.Request += (_, request) =>
        {
            if (request.Url.Contains("/search/suggest", StringComparison.Ordinal))
            {
                asked.Add(Uri.UnescapeDataString(request.Url));
            }
        };
        await page.GotoAsync($"{shop.Url}/zh-cn");
        await Box(page).FocusAsync();
        var keys = await visitor.NewCDPSessionAsync(page);

        await keys.SendAsync("Input.imeSetComposition", new() { ["text"] = "dian shui", ["selectionStart"] = 9, ["selectionEnd"] = 9 });
        await page.WaitForTimeoutAsync(500);
        Assert.Empty(asked);
        await keys.SendAsync("Input.insertText", new() { ["text"] = "电水" });

        await Assertions.Expect(page.GetByRole(AriaRole.Listbox)).ToBeVisibleAsync(Patient);
        Assert.Single(asked, address => address.EndsWith("?q=电水", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_late_answer_does_not_take_the_place_of_a_later_one()
    {
        await using var visitor = await VisitAsync();
        var page = await visitor.NewPageAsync();
        await page.RouteAsync("**/search/suggest?q=k", async route =>
        {
            await Task.Delay(1500);
            await route.FulfillAsync(new() { ContentType = "text/html", Body = "<div id=suggestions role=listbox data-said=late><a role=option id=s1>late</a></div>" });
        });
        await page.GotoAsync($"{shop.Url}/en");

        await Box(page).PressSequentiallyAsync("k");
        await page.WaitForTimeoutAsync(300);
        await Box(page).PressSequentiallyAsync("ettle");
        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync(Patient);
        await page.WaitForTimeoutAsync(1500);

        await Assertions.Expect(page.GetByText("late", new() { Exact = true })).ToHaveCountAsync(0);
    }

    [Theory, MemberData(nameof(Views))]
    public async Task Every_page_of_it_is_accessible_and_fits_the_screen(string market, int width, ColorScheme scheme)
    {
        await using var visitor = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme });
        var page = await visitor.NewPageAsync();
        var complaints = page.Complaints();
        foreach (var question in new[] { "?q=kettle", "?q=kettle&category=kettles&price=50-", "?q=returns&in=pages", "?q=qqzzxx wwvvkk", $"?q={new string('x', 600)}", "?q=\u0645\u0627\u0621 kettle", "" })
        {
            await page.GotoAsync($"{shop.Url}/{market}/search{question}");
            await page.LooksRightAsync();
        }

        await Box(page).PressSequentiallyAsync("kettle");
        await Assertions.Expect(page.GetByRole(AriaRole.Listbox)).ToBeVisibleAsync(Patient);
        await page.Keyboard.PressAsync("ArrowDown");
        await page.LooksRightAsync();
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task Without_script_it_is_a_form()
    {
        await using var visitor = await chromium.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await visitor.NewPageAsync();
        await page.GotoAsync($"{shop.Url}/en/p/kettle-k17");
        await Box(page).FillAsync("kettle");
        await page.ClickAsync(".find button");
        await page.CheckAsync("input[name=category][value=kettles]");
        await page.ClickAsync("#filters button[data-without-script]");

        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/en/search[?]q=kettle&category=kettles"));
        await Assertions.Expect(page.Locator(".chip.is-on").First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("/en/search?q=kettle")]
    [InlineData("/zh-cn/search?q=电水壶")]
    [InlineData("/en/c/water-and-coffee")]
    public async Task A_page_stays_within_its_weight(string path)
    {
        await using var visitor = await VisitAsync();
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(shop.Url + path, new() { WaitUntil = WaitUntilState.NetworkIdle });

        var scripts = await page.EvaluateAsync<int>("performance.getEntriesByType('resource').filter(entry => entry.name.endsWith('.js')).reduce((sum, entry) => sum + entry.encodedBodySize, 0)");
        var all = await page.EvaluateAsync<int>("[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource').filter(entry => entry.initiatorType !== 'img' && !entry.name.includes('/media/'))].reduce((sum, entry) => sum + entry.encodedBodySize, 0)");
        Assert.InRange(scripts, 1, 15 * 1024);
        Assert.InRange(all, 1, 60 * 1024);
    }

    private static LocatorAssertionsToBeVisibleOptions Patient => new() { Timeout = 30_000 };

    private static ILocator Box(IPage page) => page.Locator("#search-text");

    /// <summary>Steps through the list as far as the product.</summary>
    private static async Task ChooseAsync(IPage page, string product)
    {
        for (var steps = 0; steps < 20; steps++)
        {
            await page.Keyboard.PressAsync("ArrowDown");
            if (await page.Locator("[aria-selected=true] b").Filter(new() { HasText = product }).CountAsync() == 1
                && (await page.Locator("[aria-selected=true]").GetAttributeAsync("href"))!.EndsWith("/p/kettle-k17", StringComparison.Ordinal))
            {
                return;
            }
        }

        Assert.Fail($"{product} is not suggested.");
    }

    private Task<IBrowserContext> VisitAsync() => chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
}
