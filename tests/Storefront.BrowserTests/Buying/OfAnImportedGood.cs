using Storefront.Catalog.Importing;
using Storefront.IntegrationTests;
using Storefront.Kernel;

namespace Storefront.BrowserTests.Buying;

/// <summary>The shop's main job on goods that others described: a real feed of 7,148 electronics comes in, and one of them is bought.</summary>
public sealed class OfAnImportedGood(Chromium chromium, ServedShop shop) : IClassFixture<Chromium>, IClassFixture<ServedShop>
{
    [Fact]
    public async Task From_the_feed_to_the_paid_order_in_dollars_and_in_no_other_market()
    {
        var feed = SharedFiles.Need("data", "icecat_dev", "products.jsonl");
        var imported = await shop.Shop.WithAsync<ImportGoods, Result<GoodsImport>>(import => import.RunAsync(
            new ImportOrder(feed, "icecat-jsonl", OpeningStock: 5, "standard", Categories: null), new Progress<string>(), TestContext.Current.CancellationToken));
        Assert.Equal(7148, imported.Value!.Read);
        await using var visitor = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 390, Height = 844 }, Locale = "en-US" });
        var page = await visitor.NewPageAsync();
        var complaints = page.Complaints();

        await page.TakeToCheckoutAsync($"{shop.Url}/en/c/uncategorised?brand=hp&price=109-110", "HP Pavilion dv7-1211ea", "Add to cart", "To the checkout");
        await page.FillAmericanAddressAsync("imported@post.example");
        await page.ClickAsync("#place");
        await page.PayByCardAsync("4242 4242 4242 4242");

        await page.SeesAsync("Paid");
        Assert.Contains("dv7-1211ea", (await shop.MailAsync("imported@post.example", "rder")).TextBody, StringComparison.Ordinal);
        var abroad = await page.GotoAsync($"{shop.Url}/zh-cn/c/uncategorised");
        Assert.DoesNotContain("dv7-1211ea", await abroad!.TextAsync(), StringComparison.Ordinal);
        Assert.Empty(complaints);
    }
}
