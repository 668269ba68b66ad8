using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Storefront.Contracts.Catalog;
using Storefront.Kernel.Data;
using Storefront.Kernel.Invariants;
using Storefront.Kernel.Outbox;
using Storefront.Ordering.Data;
using Storefront.Ordering.Stock;

namespace Storefront.IntegrationTests.Ordering;

public sealed class KeepingStock
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_opening_balance_is_booked_once_for_each_cause()
    {
        await using var shop = await Shop.OpenAsync();
        var variant = Guid.CreateVersion7();

        await BookAsync(shop, new OpeningBalance(variant, 7, "seed", new DateOnly(2027, 1, 4)));
        await BookAsync(shop, new OpeningBalance(variant, 7, "seed", new DateOnly(2027, 1, 4)));
        await BookAsync(shop, new OpeningBalance(variant, 3, "import-1"));

        var level = await LevelAsync(shop, variant);
        Assert.Equal(new StockLevel(variant, 10, 10, new DateOnly(2027, 1, 4)), level);
        await AssertAddsUpAsync(shop);
    }

    [Fact]
    public async Task Two_hundred_buyers_of_five_pieces_get_five()
    {
        await using var shop = await Shop.OpenAsync();
        var variant = Guid.CreateVersion7();
        await BookAsync(shop, new OpeningBalance(variant, 5, "seed"));

        var results = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => ReserveAsync(shop, Guid.CreateVersion7(), variant, 1), Stop)));

        Assert.Equal(5, results.Count(lacking => lacking is null));
        Assert.Equal(0, (await LevelAsync(shop, variant)).Available);
        Assert.Equal([true, false], await AnnouncedAsync(shop, variant));
        await AssertAddsUpAsync(shop);
    }

    [Fact]
    public async Task A_reservation_ends_once_however_often_it_is_ended()
    {
        await using var shop = await Shop.OpenAsync();
        var (variant, order) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await BookAsync(shop, new OpeningBalance(variant, 2, "seed"));
        Assert.Null(await ReserveAsync(shop, order, variant, 2));

        var returned = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(
            () => shop.WithAsync<ReleaseReservation, int>(release => release.RunAsync(order, ReservationState.Expired, Stop)), Stop)));
        var shipped = await shop.WithAsync<ShipReserved, int>(ship => ship.RunAsync(order, null, Stop));

        Assert.Equal(2, returned.Sum());
        Assert.Equal(0, shipped);
        Assert.Equal(new StockLevel(variant, 2, 2, null), await LevelAsync(shop, variant));
        Assert.Equal([true, false, true], await AnnouncedAsync(shop, variant));
        await AssertAddsUpAsync(shop);
    }

    [Fact]
    public async Task Shipping_lowers_both_what_is_on_hand_and_what_is_reserved()
    {
        await using var shop = await Shop.OpenAsync();
        var (variant, order) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await BookAsync(shop, new OpeningBalance(variant, 5, "seed"));
        await ReserveAsync(shop, order, variant, 2);

        Assert.Equal(2, await shop.WithAsync<ShipReserved, int>(ship => ship.RunAsync(order, null, Stop)));
        Assert.Equal(0, await shop.WithAsync<ShipReserved, int>(ship => ship.RunAsync(order, null, Stop)));

        Assert.Equal(new StockLevel(variant, 3, 3, null), await LevelAsync(shop, variant));
        await AssertAddsUpAsync(shop);
    }

    [Fact]
    public async Task The_database_itself_refuses_to_reserve_more_than_there_is()
    {
        await using var shop = await Shop.OpenAsync();
        var variant = Guid.CreateVersion7();
        await BookAsync(shop, new OpeningBalance(variant, 5, "seed"));

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => shop.WithAsync<OrderingDb, int>(db => db.Stock
            .Where(item => item.VariantId == variant).ExecuteUpdateAsync(set => set.SetProperty(item => item.Reserved, 6), Stop)));
    }

    private static Task BookAsync(Shop shop, OpeningBalance balance) =>
        shop.WithAsync<IStockLevels>(levels => levels.BookOpeningAsync([balance], Stop));

    private static Task<StockLevel> LevelAsync(Shop shop, Guid variant) =>
        shop.WithAsync<IStockLevels, StockLevel>(async levels => (await levels.FindAsync([variant], Stop))[variant]);

    private static async Task<Guid?> ReserveAsync(Shop shop, Guid order, Guid variant, int pieces)
    {
        await using var scope = shop.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<OrderingDb>();
        var reserve = scope.ServiceProvider.GetRequiredService<ReserveStock>();
        return await db.WriteAsync(
            async () =>
            {
                var lacking = await reserve.RunAsync([new ReservationRequest(order, Guid.CreateVersion7(), variant, pieces, null)], Stop);
                await db.SaveChangesAsync(Stop);
                return lacking;
            },
            Stop);
    }

    private static Task<List<bool>> AnnouncedAsync(Shop shop, Guid variant) => shop.WithAsync<OutboxDb, List<bool>>(async db =>
        [.. (await db.Messages.Where(message => message.Stream == $"availability-{variant}").OrderBy(message => message.Sequence).ToListAsync(Stop))
            .Select(message => message.Body.Contains("\"isAvailable\":true", StringComparison.OrdinalIgnoreCase))]);

    private static Task AssertAddsUpAsync(Shop shop) => shop.WithAsync<IEnumerable<IInvariant>>(async invariants =>
    {
        foreach (var invariant in invariants)
        {
            Assert.Empty((await invariant.CheckAsync(Stop)).Broken);
        }
    });
}
