using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Storefront.BrowserTests.Buying;

/// <summary>A stranger in China buys a kettle on a phone, pays by Alipay, and follows the order from the mail's link to the door.</summary>
public sealed partial class ByAGuestOnAPhone(Chromium chromium, ServedShop shop) : IClassFixture<Chromium>, IClassFixture<ServedShop>
{
    [Fact]
    public async Task From_the_shelf_to_the_door()
    {
        const string email = "linxiao@post.example";
        await using var visitor = await chromium.Browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = 390, Height = 844 },
            IsMobile = true,
            HasTouch = true,
            Locale = "zh-CN",
        });
        var page = await visitor.NewPageAsync();
        var complaints = page.Complaints();

        await page.TakeToCheckoutAsync($"{shop.Url}/zh-cn/c/kettles", "电水壶 K17", "加入购物车", "去结算");
        await page.ClickAsync("#place");
        await page.SeesAsync("有 5 处需要您再看一眼。");

        // The browser notes each answer of 400, also this one, which the shop means.
        Assert.EndsWith("status of 400 (Bad Request)", Assert.Single(complaints), StringComparison.Ordinal);
        complaints.Clear();
        await page.FillAsync("[name=Email]", "linxiao");
        Assert.Equal(1, await page.Locator(".is-invalid [name=Email]").CountAsync());
        await page.FillAsync("[name=Email]", email);
        Assert.Equal(0, await page.Locator(".is-invalid [name=Email]").CountAsync());
        await page.SeesAsync("有 4 处需要您再看一眼。");
        await page.FillAsync("[name=Name]", "林晓");
        await page.FillAsync("[name=Phone]", "１３８００１３８０００");
        await page.SelectOptionAsync("[name=Region]", new SelectOptionValue { Label = "浙江省" });
        await page.FillAsync("[name=City]", "杭州市");
        await page.FillAsync("[name=District]", "西湖区");
        await page.FillAsync("[name=Street]", "文三路 90 号 3 幢 1204 室");
        await page.FillAsync("[name=Postcode]", "310012");
        Assert.Equal(0, await page.Locator(".is-invalid").CountAsync());
        await page.ClickAsync("#place");
        await page.ArrivesAtAsync("/dev/stripe/");

        await page.LooksRightAsync();
        await page.CheckAsync("input[value=alipay]");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = Pay() }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "确认付款" }).ClickAsync();

        await page.SeesAsync("付款成功");
        var mail = await shop.MailAsync(email, "订单");
        Assert.Contains("林晓", mail.TextBody, StringComparison.Ordinal);
        await page.GotoAsync(mail.OrderLink());
        await page.LooksRightAsync();
        var number = page.OrderNumber();
        await chromium.Browser.SendAndDeliverAsync(shop.Url, number);

        await page.ReloadAsync();
        await page.SeesAsync("送达");
        await page.LooksRightAsync();
        await shop.MailAsync(email, "送达");
        Assert.Empty(complaints);
    }

    [GeneratedRegex("^支付")]
    private static partial Regex Pay();
}
