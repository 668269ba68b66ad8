using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Storefront.Catalog.Data;
using Storefront.Contracts.Ordering;
using Storefront.Contracts.Search;
using Storefront.IntegrationTests.Office.Products;
using Storefront.IntegrationTests.Ordering.Orders;
using Storefront.Ordering.Demand;
using Storefront.Ordering.Orders;

namespace Storefront.IntegrationTests.Ordering;

public sealed class CountingDemand(OneShop one) : IClassFixture<OneShop>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private Shop Shop => one.Shop;

    [Fact]
    public async Task Pieces_of_confirmed_orders_count_and_those_of_cancelled_ones_do_not()
    {
        var (one, two) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await Shop.PlacePaidOfAsync(one, two);
        var second = await Shop.PlacePaidOfAsync(one, two);
        await SeeAsync(2, one, 4, two);

        await CancelAsync(second);
        await SeeAsync(1, one, 2, two);

        async Task SeeAsync(double ofOne, Guid first, double ofTwo, Guid second)
        {
            var found = await WeightsAsync(first, second, Guid.CreateVersion7());
            Assert.Equal(2, found.Count);
            Assert.Equal(ofOne, found[first], 2);
            Assert.Equal(ofTwo, found[second], 2);
        }
    }

    [Fact]
    public async Task An_order_that_is_told_twice_counts_once()
    {
        var (one, two) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var order = await Shop.PlacePaidOfAsync(one, two);
        var confirmed = new OrderConfirmed(Guid.CreateVersion7(), new OrderFacts(order.Id, order.Number, null, "en", "en", "Confirmed", 0, "USD"), [], TimeProvider.System.GetUtcNow());

        await Shop.WithAsync<NoteDemand>(note => note.HandleAsync(confirmed, Stop));
        await Shop.WithAsync<NoteDemand>(note => note.HandleAsync(confirmed, Stop));

        Assert.Equal(2, (await WeightsAsync(one))[one], 2);
    }

    [Fact]
    public async Task What_is_bought_together_needs_more_than_one_order_and_none_that_was_cancelled()
    {
        var (kettle, filter, cup) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await Shop.PlacePaidOfAsync(kettle, filter, cup);
        Assert.Empty(await TogetherAsync(kettle));

        await Shop.PlacePaidOfAsync(kettle, filter);
        var third = await Shop.PlacePaidOfAsync(filter, kettle, cup);
        Assert.Equal([new BoughtTogether(filter, 3), new BoughtTogether(cup, 2)], await TogetherAsync(kettle));
        Assert.Equal([new BoughtTogether(filter, 3)], await TogetherAsync(kettle, count: 1));

        await CancelAsync(third);
        Assert.Equal([new BoughtTogether(filter, 2)], await TogetherAsync(kettle));
    }

    [Fact]
    public async Task The_page_of_a_product_shows_it_and_lets_go_of_it()
    {
        var (one, other) = (await Shop.IdAsync("teapot-tp9"), await Shop.IdAsync("grinder-m40"));
        await Shop.PlacePaidOfAsync(one, other);
        var second = await Shop.PlacePaidOfAsync(one, other);

        Assert.Equal([other], await CompanionsAsync(one));
        await Shop.Services.GetRequiredService<CatalogCache>().ForgetAsync(Stop);
        var page = await Shop.Visit().OpenAsync("/en/p/teapot-tp9");
        var section = page.QuerySelectorAll(".related section").Single(section => section.QuerySelector("h2")!.TextContent == "Often bought together");
        Assert.NotNull(section.QuerySelector("a[href='/en/p/grinder-m40']"));
        Assert.Contains("In the same order, more than once", section.TextContent, StringComparison.Ordinal);
        await CancelAsync(second);
        Assert.Empty(await CompanionsAsync(one));
    }

    /// <summary>Called off after its money went back.</summary>
    private async Task CancelAsync(Order order)
    {
        await Shop.MoveAsync(order, (found, now) =>
        {
            found.NoteRefund(found.Total);
            return found.Cancel(Actor.Agent("Ines"), null, now);
        });
        await Shop.SettleAsync();
    }

    private Task<List<Guid>> CompanionsAsync(Guid product) => Shop.WithAsync<CatalogDb, List<Guid>>(db =>
        db.Companions.Where(row => row.ProductId == product).OrderBy(row => row.Position).Select(row => row.TargetId).ToListAsync(Stop));

    private async Task<IReadOnlyDictionary<Guid, double>> WeightsAsync(params Guid[] products)
    {
        await using var scope = Shop.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetServices<IPopularity>().OfType<BoughtPieces>().Single().FindAsync(products, Stop);
    }

    private Task<IReadOnlyList<BoughtTogether>> TogetherAsync(Guid product, int count = 10) =>
        Shop.WithAsync<IBoughtTogether, IReadOnlyList<BoughtTogether>>(together => together.FindAsync(product, 2, count, Stop));
}
