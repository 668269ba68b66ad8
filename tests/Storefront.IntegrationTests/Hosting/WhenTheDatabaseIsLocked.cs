using System.Net;
using Storefront.IntegrationTests.Ordering;

namespace Storefront.IntegrationTests.Hosting;

/// <summary>Another program keeps the database for longer than a customer waits: a backup, a forgotten session.</summary>
public sealed class WhenTheDatabaseIsLocked
{
    [Fact]
    public async Task An_order_is_turned_away_whole_pages_stay_and_the_same_form_orders_once_it_is_free()
    {
        await using var shop = await OpenImpatientAsync();
        var buyer = new Buyer(shop, "zh-cn");
        await buyer.AddAsync("K17-MOSS");
        var checkout = await buyer.CheckoutAsync();
        await shop.SettleAsync();

        await using (await shop.Database.HoldAsync())
        {
            var refused = await buyer.OrderAsync(checkout, Buyer.Chinese);

            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
            Assert.Equal("10", refused.Headers.RetryAfter?.ToString());
            Assert.Contains("暂停营业", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
            Assert.Equal(0, await Buyer.OrdersAsync(shop));
            Assert.Equal(HttpStatusCode.OK, (await buyer.Visitor.GetAsync("/zh-cn/p/kettle-k17")).StatusCode);
        }

        Assert.Equal(HttpStatusCode.SeeOther, (await buyer.OrderAsync(checkout, Buyer.Chinese)).StatusCode);
        Assert.Equal(1, await Buyer.OrdersAsync(shop));
        await shop.VerifyAsync();
    }

    /// <summary>A shop that gives up after five seconds; the twenty of a real one would only make the test longer.</summary>
    private static async Task<Shop> OpenImpatientAsync()
    {
        var folder = Directory.CreateTempSubdirectory("storefront-test-").FullName;
        var database = await TestDatabase.CreateSeededAsync(folder);
        return new Shop(database, folder, ("ConnectionStrings:Storefront", database.ConnectionString + (TestDatabase.IsPostgreSql ? ";Command Timeout=5" : ";Default Timeout=5")));
    }
}
