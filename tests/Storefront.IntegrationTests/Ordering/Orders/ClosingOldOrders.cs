using Storefront.Kernel.Jobs;
using Storefront.Kernel.Languages;
using Storefront.Ordering.Orders;

namespace Storefront.IntegrationTests.Ordering.Orders;

public sealed class ClosingOldOrders(OneShop one) : IClassFixture<OneShop>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private Shop Shop => one.Shop;

    // 30 days in the United States, 7 in China, and up to ten more where the last one falls into holidays.
    [Theory]
    [InlineData("en", 29, OrderState.Delivered)]
    [InlineData("en", 43, OrderState.Closed)]
    [InlineData("zh-cn", 6, OrderState.Delivered)]
    [InlineData("zh-cn", 20, OrderState.Closed)]
    public async Task One_is_done_when_it_can_no_longer_be_returned_without_a_reason(string market, int daysAgo, OrderState state)
    {
        var order = await ArriveAsync(market, TimeProvider.System.GetUtcNow().AddDays(-daysAgo));

        await CloseAsync();

        var found = await Shop.ReadAsync(order);
        Assert.Equal(state, found.State);
        Assert.Equal(state == OrderState.Closed, found.EndedAt is not null);
    }

    [Fact]
    public async Task Whoever_bought_it_reads_that_faults_are_another_matter()
    {
        var order = await ArriveAsync("zh-cn", TimeProvider.System.GetUtcNow().AddDays(-30));
        await CloseAsync();

        var page = await Shop.Visit().OpenAsync($"/zh-cn/orders/{order.Number}?key={await Shop.KeyAsync(order)}");

        Assert.Contains("无理由退货期已过。如果有质量问题，仍请写信给我们。", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<Order> ArriveAsync(string market, DateTimeOffset at)
    {
        var order = await Shop.PlacePaidAsync(market);
        var staff = Actor.Warehouse("顾晓棠");
        await Shop.MoveAsync(order, (found, _) => found.StartPicking(staff, at));
        await Shop.MoveAsync(order, (found, _) => found.Pack(found.Lines.ToDictionary(line => line.Id, line => line.Quantity), staff, at));
        await Shop.MoveAsync(order, (found, _) => found.Ship(found.Parcels.Single().Id, "northline", "NL4471", staff, at));
        await Shop.MoveAsync(order, (found, _) => found.Deliver(found.Parcels.Single().Id, at, DeliverySource.Carrier, staff, at));
        return order;
    }

    private Task<Text?> CloseAsync() =>
        Shop.WithAsync<IEnumerable<IJob>, Text?>(jobs => jobs.Single(job => job.Name == "ordering.close-old-orders").RunAsync(Stop));
}
