using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Storefront.Accounts.Demonstration;

namespace Storefront.BrowserTests.Office;

internal static class SigningIn
{
    /// <summary>Opens a page of the office, and signs in where it asks who comes.</summary>
    public static async Task EnterOfficeAsync(this IPage page, ServedShop shop, string email, string path)
    {
        await page.GotoAsync(shop.Url + path);
        await page.FillAsync("#Email", email);
        await page.FillAsync("#Password", DemonstrationPeople.Password);
        await page.ClickAsync("#sign-in button");
        await page.ArrivesAtAsync(Regex.Escape(path) + "$");
        await page.LooksRightAsync();
    }
}
