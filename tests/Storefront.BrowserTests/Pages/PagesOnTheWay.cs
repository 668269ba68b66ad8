using Microsoft.Playwright;
using Storefront.Accounts.Demonstration;
using Storefront.BrowserTests.Buying;

namespace Storefront.BrowserTests.Pages;

/// <summary>The pages that only a visitor on the way sees: refused forms, an order in its states, account, office, mailbox and what says no.</summary>
public sealed class PagesOnTheWay(Chromium chromium, ServedShop shop) : IClassFixture<Chromium>, IClassFixture<ServedShop>
{
    public static TheoryData<string, int, ColorScheme> Views => new() { { "en", 1280, ColorScheme.Light }, { "zh-cn", 390, ColorScheme.Dark } };

    [Theory, MemberData(nameof(Views))]
    public async Task Of_a_buyer_who_mistypes_hesitates_and_cancels(string market, int width, ColorScheme scheme)
    {
        await using var visitor = await VisitAsync(width, scheme);
        var page = await visitor.NewPageAsync();
        var complaints = page.Complaints();
        await AddAsync(page, market, "k17-04");
        await AddAsync(page, market, "kettle-k17");
        await page.LooksRightAsync();
        await page.Locator(".cart-line-actions .quiet").First.ClickAsync();
        await page.ArrivesAtAsync("/cart[?]removed=");
        await page.LooksRightAsync();

        await page.GotoAsync($"{shop.Url}/{market}/checkout");
        await page.ClickAsync("#place");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeFocusedAsync();
        await page.LooksRightAsync();
        await page.GetByRole(AriaRole.Alert).GetByRole(AriaRole.Link).First.ClickAsync();
        await Assertions.Expect(page.Locator("#Email")).ToBeFocusedAsync();

        await FillAsync(page, market);
        await page.ClickAsync("#place");
        await page.ArrivesAtAsync("/dev/stripe/");
        await page.GoBackWithoutPayingAsync();
        await page.LooksRightAsync();
        await page.ClickAsync("#cancellation button");
        await Assertions.Expect(page.Locator("#cancellation")).ToHaveCountAsync(0);
        await page.LooksRightAsync();
        Assert.Empty(complaints.Where(complaint => !complaint.Contains("400", StringComparison.Ordinal)));
    }

    [Theory, MemberData(nameof(Views))]
    public async Task Of_a_customer_and_of_whoever_looks_for_an_order(string market, int width, ColorScheme scheme)
    {
        await using var visitor = await VisitAsync(width, scheme);
        var page = await visitor.NewPageAsync();
        var complaints = page.Complaints();
        foreach (var (path, form) in new[] { ("track", "#track"), ("account/sign-in", "#sign-in"), ("account/register", "#register"), ("account/reset", "#reset") })
        {
            await page.GotoAsync($"{shop.Url}/{market}/{path}");
            await page.ClickAsync($"{form} button");
            await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeFocusedAsync();
            await page.LooksRightAsync();
        }

        await page.GotoAsync($"{shop.Url}/{market}/track");
        await page.FillAsync("#Number", "O-2222-2222");
        await page.FillAsync("#Email", "nobody@post.example");
        await page.ClickAsync("#track button");
        await page.FillAsync("#Code", "12345678");
        await page.ClickAsync("#code button");
        await page.LooksRightAsync();

        await page.GotoAsync($"{shop.Url}/{market}/account/sign-in");
        await page.FillAsync("#Email", "shenlan@post.example");
        await page.FillAsync("#Password", DemonstrationPeople.Password);
        await page.ClickAsync("#sign-in button");
        await page.ArrivesAtAsync("/account$");
        await page.LooksRightAsync();
        foreach (var path in new[] { "account/orders", "account/password" })
        {
            await page.GotoAsync($"{shop.Url}/{market}/{path}");
            await page.LooksRightAsync();
        }

        Assert.Empty(complaints);
    }

    [Theory, MemberData(nameof(Views))]
    public async Task Of_staff_and_of_what_says_no(string market, int width, ColorScheme scheme)
    {
        await using var visitor = await VisitAsync(width, scheme);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync($"{shop.Url}/office");
        await page.LooksRightAsync();
        await page.FillAsync("#Email", "owner@staybolt.example");
        await page.FillAsync("#Password", DemonstrationPeople.Password);
        await page.ClickAsync("#sign-in button");
        await page.ArrivesAtAsync("/office$");
        if (market == "zh-cn")
        {
            await page.ClickAsync("form[action='/office/language'] button");
            await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "zh-CN");
        }

        foreach (var path in new[] { "/office", "/office/orders?view=all", "/office/products", "/office/products?view=drafts", "/office/products/new", "/office/payments", "/office/products/import", "/office/categories", "/office/categories/new", "/office/brands", "/office/brands/new", "/office/attributes", "/office/attributes?q=nothing-has-this", "/office/translations", "/office/search", "/office/search?view=top", "/office/search?view=few", "/office/search/synonyms", "/office/search/synonyms/new?from=jug&to=kettle", "/office/search/rules", "/office/search/rules/new", "/office/search/redirects", "/office/search/redirects/new", "/office/search/preview?q=kettle", "/office/addresses", "/office/system", "/dev/mailbox", "/problem", "/problem/403", "/problem/429", "/problem/400", "/503.html" })
        {
            await page.GotoAsync(shop.Url + path);
            await page.LooksRightAsync();
        }

        // One product, with everything that its form can hold.
        await page.GotoAsync($"{shop.Url}/office/products?q=kettle-k17");
        await page.Locator("tbody a").First.ClickAsync();
        await page.ArrivesAtAsync("/office/products/[0-9a-f-]{36}$");
        await page.LooksRightAsync();

        // One of each that goods stand on.
        foreach (var list in new[] { "categories", "brands", "attributes" })
        {
            await page.GotoAsync($"{shop.Url}/office/{list}");
            await page.Locator("tbody tr:nth-child(2) .row-title a").ClickAsync();
            await page.ArrivesAtAsync($"/office/{list}/[0-9a-f-]+$");
            await page.LooksRightAsync();
        }
    }

    [Theory]
    [InlineData("en", 1280, ColorScheme.Light)]
    [InlineData("zh-cn", 390, ColorScheme.Dark)]
    public async Task Of_an_import_that_is_checked_and_of_one_that_is_done(string market, int width, ColorScheme scheme)
    {
        await using var visitor = await VisitAsync(width, scheme);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync($"{shop.Url}/office/products/import");
        await page.FillAsync("#Email", "owner@staybolt.example");
        await page.FillAsync("#Password", DemonstrationPeople.Password);
        await page.ClickAsync("#sign-in button");
        await page.ArrivesAtAsync("/office/products/import$");
        if (market == "zh-cn")
        {
            await page.ClickAsync("form[action='/office/language'] button");
            await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "zh-CN");
            await page.GotoAsync($"{shop.Url}/office/products/import");
        }

        // One good and one that is refused, so that every part of the report is there.
        await page.SetInputFilesAsync("#File", new FilePayload
        {
            Name = "lamps.csv",
            MimeType = "text/csv",
            Buffer = System.Text.Encoding.UTF8.GetBytes($"product,name.en,name.zh,price.usd,remark\r\nL-{market},Lamp {market},灯,10,x\r\nM-{market},Lamp,灯,ten,y\r\n"),
        });
        await page.ClickAsync("#upload button");
        await page.ArrivesAtAsync("/office/products/import/[0-9a-f-]{36}$");
        await page.Locator("form[action$='/application'] button").WaitForAsync(new() { Timeout = 60_000 });
        await page.LooksRightAsync();

        await page.ClickAsync("form[action$='/application'] button");
        await page.Locator("form[action$='/undo'] button").WaitForAsync(new() { Timeout = 60_000 });
        await page.LooksRightAsync();
    }

    [Fact]
    public async Task The_first_key_leads_past_the_header_and_every_step_of_it_can_be_seen()
    {
        await using var visitor = await VisitAsync(1280, ColorScheme.Light);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync($"{shop.Url}/en/p/kettle-k17");

        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(".skip-link")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator(".skip-link")).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");
        for (var steps = 0; steps < 40 && !await page.EvaluateAsync<bool>("document.activeElement.matches('.buy-row button')"); steps++)
        {
            await page.Keyboard.PressAsync("Tab");
            Assert.True(
                await page.EvaluateAsync<bool>("document.activeElement.closest('main') !== null && getComputedStyle(document.activeElement).outlineStyle !== 'none'"),
                await page.EvaluateAsync<string>("document.activeElement.outerHTML"));
        }

        await page.Keyboard.PressAsync("Enter");
        await page.ArrivesAtAsync("/cart$");
    }

    [Fact]
    public async Task Without_script_every_choice_has_a_button()
    {
        await using var visitor = await chromium.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await visitor.NewPageAsync();
        await AddAsync(page, "en", "kettle-k17");
        await page.SelectOptionAsync("#region", "WA");
        await page.ClickAsync("[data-cost] button");
        await page.GetByRole(AriaRole.Link, new() { Name = "To the checkout" }).ClickAsync();
        await page.CheckAsync("[name=Method][value=express]");
        await page.ClickAsync("[data-total]");

        await Assertions.Expect(page.Locator(".cost")).ToContainTextAsync("Delivery: Express");
        await Assertions.Expect(page.Locator("#Region")).ToHaveValueAsync("WA");
    }

    private Task<IBrowserContext> VisitAsync(int width, ColorScheme scheme) =>
        chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme });

    private async Task AddAsync(IPage page, string market, string product)
    {
        await page.GotoAsync($"{shop.Url}/{market}/p/{product}");
        await page.ClickAsync(".buy-row button");
        await page.ArrivesAtAsync("/cart$");
    }

    private static async Task FillAsync(IPage page, string market)
    {
        if (market == "en")
        {
            await page.FillAmericanAddressAsync("a.visitor@post.example");
            return;
        }

        await page.FillAsync("[name=Email]", "a.visitor@post.example");
        await page.FillAsync("[name=Name]", "沈岚");
        await page.FillAsync("[name=Phone]", "13800138000");

        // Shanghai is its own city: there is nothing to fill in.
        await Assertions.Expect(page.Locator("[name=City]")).ToBeHiddenAsync();
        await page.FillAsync("[name=District]", "徐汇区");
        await page.FillAsync("[name=Street]", "长乐路 1 号");
    }
}
