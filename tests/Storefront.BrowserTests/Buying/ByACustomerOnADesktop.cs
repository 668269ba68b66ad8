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
        await FillAddressAsync(page);
        await page.ClickAsync("#place");
        await PayByCardAsync(page, "4242 4242 4242 4242");

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
        await FillAddressAsync(page);
        await page.FillAsync("[name=Email]", "second.try@post.example");
        await page.ClickAsync("#place");

        await PayByCardAsync(page, "4000 0000 0000 0002");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await PayByCardAsync(page, "4242 4242 4242 4242");

        await page.SeesAsync("Paid");
    }

    private static async Task PayByCardAsync(IPage page, string number)
    {
        await page.WaitForURLAsync("**/dev/stripe/**");
        await page.FillAsync("#number", number);
        await page.FillAsync("#expiry", "12 / 34");
        await page.FillAsync("#cvc", "123");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = Pay() }).ClickAsync();
    }

    private static async Task FillAddressAsync(IPage page)
    {
        await page.FillAsync("[name=Email]", Email);
        await page.FillAsync("[name=Name]", "Mara Ellison");
        await page.FillAsync("[name=Phone]", "+1 206 555 0147");
        await page.FillAsync("[name=Street]", "412 Alder Street");
        await page.FillAsync("[name=City]", "Portland");
        await page.SelectOptionAsync("[name=Region]", new SelectOptionValue { Label = "Oregon" });
        await page.FillAsync("[name=Postcode]", "97205");
    }

    private async Task SignInAsync(IPage page)
    {
        await page.GotoAsync($"{shop.Url}/en/account/sign-in");
        await page.FillAsync("#Email", Email);
        await page.FillAsync("#Password", DemonstrationPeople.Password);
        await page.ClickAsync("#sign-in button");
        await page.WaitForURLAsync("**/account");
        await page.LooksRightAsync();
    }

    [GeneratedRegex("^Pay ")]
    private static partial Regex Pay();

    [GeneratedRegex("O-[0-9A-Z]{4}-[0-9A-Z]{4}")]
    private static partial Regex WalkNumber();
}
