using System.Text.RegularExpressions;
using Microsoft.Playwright;
using MimeKit;
using Storefront.Accounts.Demonstration;

namespace Storefront.BrowserTests.Buying;

/// <summary>The steps that buyers and staff share, each as a person takes it.</summary>
internal static partial class Walk
{
    /// <summary>From a shelf to the checkout's first field: opens the thing, puts it into the cart, goes on.</summary>
    public static async Task TakeToCheckoutAsync(this IPage page, string shelf, string thing, string addToCart, string toCheckout)
    {
        await page.GotoAsync(shelf);
        await page.LooksRightAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = thing }).First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(thing);
        await page.GetByRole(AriaRole.Button, new() { Name = addToCart, Exact = true }).First.ClickAsync();
        await page.ArrivesAtAsync("/cart$");
        await page.LooksRightAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = toCheckout }).Or(page.GetByRole(AriaRole.Button, new() { Name = toCheckout })).First.ClickAsync();
        await page.ArrivesAtAsync("/checkout$");
        await page.LooksRightAsync();
    }

    public static async Task FillAmericanAddressAsync(this IPage page, string email)
    {
        await page.FillAsync("[name=Email]", email);
        await page.FillAsync("[name=Name]", "Mara Ellison");
        await page.FillAsync("[name=Phone]", "+1 206 555 0147");
        await page.FillAsync("[name=Street]", "412 Alder Street");
        await page.FillAsync("[name=City]", "Portland");
        await page.SelectOptionAsync("[name=Region]", new SelectOptionValue { Label = "Oregon" });
        await page.FillAsync("[name=Postcode]", "97205");
    }

    /// <summary>Types a card on the payment page, once it is there.</summary>
    public static async Task PayByCardAsync(this IPage page, string number)
    {
        await page.ArrivesAtAsync("/dev/stripe/|/orders/O-");
        if (page.Url.Contains("/orders/", StringComparison.Ordinal))
        {
            // The payment page took longer than a customer is kept waiting: the order stands, and is paid from there.
            await page.ClickAsync("#payment button");
            await page.ArrivesAtAsync("/dev/stripe/");
        }

        await page.FillAsync("#number", number);
        await page.FillAsync("#expiry", "12 / 34");
        await page.FillAsync("#cvc", "123");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = Pay() }).ClickAsync();
    }

    /// <summary>From the payment page back to the order, without a payment.</summary>
    public static async Task GoBackWithoutPayingAsync(this IPage page)
    {
        await page.Locator("a[href*='/orders/']").First.ClickAsync();
        await page.ArrivesAtAsync("/orders/O-");
    }

    /// <summary>The shop gets the news from the payment page by webhook; until then the page says that it waits.</summary>
    public static async Task SeesAsync(this IPage page, string words)
    {
        for (var tries = 0; tries < 180; tries++)
        {
            if ((await page.InnerTextAsync("main")).Contains(words, StringComparison.Ordinal))
            {
                return;
            }

            await page.WaitForTimeoutAsync(500);
            if (tries % 4 == 3)
            {
                // Not ReloadAsync: it breaks off where the page is just being changed for the next.
                await page.GotoAsync(page.Url);
            }
        }

        Assert.Fail($"{page.Url} does not say '{words}' but: {await page.InnerTextAsync("main")}");
    }

    /// <summary>The number in the address of the order's page.</summary>
    public static string OrderNumber(this IPage page) => Number().Match(page.Url).Value;

    /// <summary>Waits for a mail that the shop sent to this address and whose subject holds the words.</summary>
    public static async Task<MimeMessage> MailAsync(this ServedShop shop, string recipient, string words)
    {
        var folder = Path.Combine(shop.Shop.DataFolder, "mail");
        for (var tries = 0; tries < 450; tries++)
        {
            foreach (var file in Directory.Exists(folder) ? Directory.GetFiles(folder, "*.eml") : [])
            {
                var mail = await MimeMessage.LoadAsync(file, TestContext.Current.CancellationToken);
                if (mail.To.Mailboxes.Any(to => to.Address == recipient) && (mail.Subject ?? "").Contains(words, StringComparison.Ordinal))
                {
                    return mail;
                }
            }

            await Task.Delay(200, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException($"No mail with '{words}' came to {recipient}.");
    }

    /// <summary>The first link of a mail that leads to an order.</summary>
    public static string OrderLink(this MimeMessage mail) => Link().Match(mail.TextBody ?? "").Value;

    /// <summary>Somebody of the staff picks, packs and sends the order, and the carrier brings it.</summary>
    public static async Task SendAndDeliverAsync(this IBrowser browser, string shop, string number)
    {
        await using var context = await browser.NewContextAsync(new() { Locale = "en-US" });
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{shop}/office/orders/{number}");
        await page.FillAsync("#Email", "owner@staybolt.example");
        await page.FillAsync("#Password", DemonstrationPeople.Password);
        await page.ClickAsync("#sign-in button");
        await page.GotoAsync($"{shop}/office/orders");
        await page.LooksRightAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = number }).First.ClickAsync();
        await page.LooksRightAsync();
        await page.ClickAsync("#start-picking button");
        await page.ClickAsync("#pack button.button");
        await page.SelectOptionAsync("#carrier-1", new SelectOptionValue { Index = 0 });
        await page.FillAsync("#number-1", "794612345678");
        await page.ClickAsync("#ship-1 button");
        await page.ClickAsync("#out-1 button");
        await page.LooksRightAsync();
        await page.ClickAsync("#arrive-1 button");
        await Assertions.Expect(page.Locator("#arrive-1")).ToHaveCountAsync(0);
    }

    [GeneratedRegex("^Pay ")]
    private static partial Regex Pay();

    [GeneratedRegex("O-[0-9A-Z]{4}-[0-9A-Z]{4}")]
    private static partial Regex Number();

    [GeneratedRegex(@"http\S+/orders/\S+")]
    private static partial Regex Link();
}
