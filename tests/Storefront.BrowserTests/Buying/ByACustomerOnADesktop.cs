using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Storefront.Accounts.Demonstration;

namespace Storefront.BrowserTests.Buying;

/// <summary>A customer who is known buys on a desktop in English, pays by card, and finds the order in the account until it is there.</summary>
public sealed partial class ByACustomerOnADesktop(Chromium chromium, ServedShop shop) : IClassFixture<Chromium>, IClassFixture<ServedShop>
{
    private const string Email = "mara.ellison@post.example";

    [Fact]
    public async Task From_the_shelf_to_the_door()
    {
        await using var visitor = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 }, Locale = "en-US" });
        var page = await visitor.NewPageAsync();
        var complaints = page.Complaints();
        await SignInAsync(page);

        await page.TakeToCheckoutAsync($"{shop.Url}/en/c/kettles", "Kettle K17", "Add to cart", "To the checkout");
        await page.FillAmericanAddressAsync(Email);
        await page.ClickAsync("#place");
        await page.PayByCardAsync("4242 4242 4242 4242");

        await page.SeesAsync("Paid");
        var mail = await shop.MailAsync(Email, "rder");
        var number = WalkNumber().Match(mail.TextBody ?? "").Value;
        await page.GotoAsync($"{shop.Url}/en/account/orders");
        await page.LooksRightAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = number }).First.ClickAsync();
        await chromium.Browser.SendAndDeliverAsync(shop.Url, number);

        await page.ReloadAsync();
        await page.SeesAsync("Arrived on");
        await page.LooksRightAsync();
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task A_declined_card_keeps_the_order_and_another_card_pays_it()
    {
        await using var visitor = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 }, Locale = "en-US" });
        var page = await visitor.NewPageAsync();
        await page.TakeToCheckoutAsync($"{shop.Url}/en/c/toasters", "Toaster T2", "Add to cart", "To the checkout");
        await page.FillAmericanAddressAsync("second.try@post.example");
        await page.ClickAsync("#place");

        await page.PayByCardAsync("4000 0000 0000 0002");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await page.PayByCardAsync("4242 4242 4242 4242");

        await page.SeesAsync("Paid");
    }

    private async Task SignInAsync(IPage page)
    {
        await page.GotoAsync($"{shop.Url}/en/account/sign-in");
        await page.FillAsync("#Email", Email);
        await page.FillAsync("#Password", DemonstrationPeople.Password);
        await page.ClickAsync("#sign-in button");
        await page.ArrivesAtAsync("/account$");
        await page.LooksRightAsync();
    }

    [GeneratedRegex("O-[0-9A-Z]{4}-[0-9A-Z]{4}")]
    private static partial Regex WalkNumber();
}
