using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Storefront.BrowserTests.Buying;

namespace Storefront.BrowserTests.Office;

/// <summary>A shop assistant makes a product with six variants from nothing, in both languages, with a picture and numbered parts, and a stranger buys it.</summary>
public sealed class MakingAProductAndBuyingIt(Chromium chromium, ServedShop shop) : IClassFixture<Chromium>, IClassFixture<ServedShop>
{
    /// <summary>A yellow square.</summary>
    private static readonly byte[] _picture = System.Text.Encoding.UTF8.GetBytes(
        """<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480"><path d="M40 40h560v400H40z" fill="#ffc51f"/></svg>""");

    [Fact]
    public async Task From_an_empty_form_to_a_paid_order()
    {
        await using var office = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 }, Locale = "en-US" });
        var page = await office.NewPageAsync();
        var complaints = page.Complaints();
        await page.EnterOfficeAsync(shop, "catalog@staybolt.example", "/office/products");
        await BeginAsync(page);
        await DescribeAsync(page);
        await MakeVariantsAsync(page);
        await AddPartsAsync(page);
        await HangPictureAsync(page);
        await page.ClickAsync("button[value=publish]");
        await page.ArrivesAtAsync("done=publish");
        await page.LooksRightAsync();
        foreach (var pieces in await page.Locator("#stock-form input[name^=pieces]").AllAsync())
        {
            await pieces.FillAsync("12");
        }

        await page.ClickAsync("#stock-form button");
        await page.ArrivesAtAsync("done=stock");
        Assert.Empty(complaints);

        await BuyAsync();
    }

    private static async Task BeginAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "New product" }).ClickAsync();
        await page.ArrivesAtAsync("/new$");
        await page.LooksRightAsync();
        await page.FillAsync("#NameEn", "Kettle K60");
        await page.FillAsync("#NameZh", "电水壶 K60");
        await page.SelectOptionAsync("#Brand", new SelectOptionValue { Label = "Staybolt" });
        await page.SelectOptionAsync("#Category", new SelectOptionValue { Label = "\u2003Kettles" });
        await page.ClickAsync("#new button");
        await page.ArrivesAtAsync("/office/products/[0-9a-f-]{36}$");
    }

    private static async Task DescribeAsync(IPage page)
    {
        await page.GetByLabel("One line, English").FillAsync("1 or 1.7 L, three colours");
        await page.GetByLabel("One line, 简体中文").FillAsync("1 升或 1.7 升，三种颜色");
        await page.GetByLabel("Description, English").FillAsync("Boils a litre in three minutes.");
        await page.GetByLabel("Description, 简体中文").FillAsync("三分钟烧开一升水。");
        await page.GetByLabel("Model", new() { Exact = true }).FillAsync("K60");
    }

    private static async Task MakeVariantsAsync(IPage page)
    {
        await AddChoiceAsync(page, "Colour", "颜色", "Moss | 苔绿\nSky | 雾蓝\nChalk | 白垩");
        await AddChoiceAsync(page, "Size", "容量", "1 L | 1 升\n1.7 L | 1.7 升");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make every combination" }).ClickAsync();
        await Assertions.Expect(page.Locator(".variant-grid tbody tr")).ToHaveCountAsync(6);
        await page.Locator("details.paste summary").ClickAsync();
        await page.FillAsync("#f-paste", "SKU\tUSD\tEUR\tCNY\n" + string.Join('\n', (await SkusAsync(page)).Select(sku => $"{sku}\t79\t89\t499")));
        await page.GetByRole(AriaRole.Button, new() { Name = "Take the rows" }).ClickAsync();
        await Assertions.Expect(page.Locator("[name$='.usd']").First).ToHaveValueAsync("79.00");
        await page.LooksRightAsync();
    }

    private static async Task AddChoiceAsync(IPage page, string en, string zh, string values)
    {
        var axes = await page.Locator("textarea[name$='.values']").CountAsync();
        await page.FillAsync("#axis-en", en);
        await page.FillAsync("#axis-zh", zh);
        await page.GetByRole(AriaRole.Button, new() { Name = "Add the choice" }).ClickAsync();
        await Assertions.Expect(page.Locator("textarea[name$='.values']")).ToHaveCountAsync(axes + 1);
        await page.Locator("textarea[name$='.values']").Last.FillAsync(values);
    }

    private static async Task<IReadOnlyList<string>> SkusAsync(IPage page) =>
        await page.Locator(".variant-grid [name$='.sku']").EvaluateAllAsync<string[]>("cells => cells.map(cell => cell.value)");

    private static async Task AddPartsAsync(IPage page)
    {
        foreach (var (number, en, zh) in new[] { ("K60-01", "Lid", "壶盖"), ("K60-02", "Switch", "开关") })
        {
            var parts = await page.Locator(".parts-grid tbody tr").CountAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Add a part" }).ClickAsync();
            await Assertions.Expect(page.Locator(".parts-grid tbody tr")).ToHaveCountAsync(parts + 1);
            var row = page.Locator(".parts-grid tbody tr").Last;
            await row.Locator("[name$='.number']").FillAsync(number);
            await row.Locator("[name$='.en']").FillAsync(en);
            await row.Locator("[name$='.zh']").FillAsync(zh);
        }
    }

    private static async Task HangPictureAsync(IPage page)
    {
        await page.SetInputFilesAsync("#f-photo", new FilePayload { Name = "kettle.svg", MimeType = "image/svg+xml", Buffer = _picture });
        await page.FillAsync("#photo-en", "The kettle from the left");
        await page.FillAsync("#photo-zh", "水壶左侧");
        await page.GetByRole(AriaRole.Button, new() { Name = "Put it up" }).ClickAsync();
        await Assertions.Expect(page.Locator(".photo-rows li")).ToHaveCountAsync(1);
    }

    private async Task BuyAsync()
    {
        const string email = "first.buyer@post.example";
        await using var visitor = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 390, Height = 844 }, Locale = "en-US" });
        var page = await visitor.NewPageAsync();
        await page.GotoAsync($"{shop.Url}/en/p/kettle-k60");
        await Assertions.Expect(page.Locator(".gallery-main img")).ToHaveAttributeAsync("alt", new Regex("The kettle from the left$"));
        await Assertions.Expect(page.Locator(".parts-table")).ToContainTextAsync("K60-02");
        await page.LooksRightAsync();
        await page.TakeToCheckoutAsync($"{shop.Url}/en/c/kettles", "Kettle K60", "Add to cart", "To the checkout");
        await page.FillAmericanAddressAsync(email);
        await page.ClickAsync("#place");
        await page.PayByCardAsync("4242 4242 4242 4242");

        await page.SeesAsync("Paid");
        Assert.Contains("Kettle K60", (await shop.MailAsync(email, "rder")).TextBody, StringComparison.Ordinal);
    }
}
