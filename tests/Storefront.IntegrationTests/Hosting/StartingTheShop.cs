using System.Net;

namespace Storefront.IntegrationTests.Hosting;

public sealed class StartingTheShop
{
    [Fact]
    public async Task It_is_ready_when_its_schema_and_first_data_are_there()
    {
        await using var shop = Shop.OpenEmpty();
        var visitor = shop.Visit();

        Assert.Equal("ready", await (await visitor.GetAsync("/health/ready")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/health/live")).StatusCode);
    }

    [Fact]
    public async Task A_shop_that_has_its_data_is_ready_too()
    {
        await using var shop = await Shop.OpenAsync();

        Assert.Equal(HttpStatusCode.OK, (await shop.Visit().GetAsync("/health/ready")).StatusCode);
    }
}
