using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Storefront.Catalog.Data;
using Storefront.Catalog.Importing;
using Storefront.Catalog.Products;
using Storefront.IntegrationTests.Ordering;
using Storefront.Kernel;
using static Storefront.IntegrationTests.Catalog.Feeds;

namespace Storefront.IntegrationTests.Catalog;

public sealed class UndoingAnImport : IDisposable
{
    private readonly Feeds _feeds = new();

    public void Dispose() => _feeds.Dispose();

    [Fact]
    public async Task What_was_interrupted_leaves_whole_products_and_is_resumed_or_undone()
    {
        await using var shop = await Shop.OpenAsync();
        var file = _feeds.Write([.. Enumerable.Range(1, 120).Select(number => Row($"{number}", $"Mouse {number}"))]);
        await InterruptAsync(shop, file);

        var (written, waiting) = await shop.WithAsync(async (CatalogDb db) => (
            await db.Products.CountAsync(product => product.Source == "icecat-jsonl", TestContext.Current.CancellationToken),
            await db.ImportRows.CountAsync(row => row.Outcome == RowOutcome.Waiting, TestContext.Current.CancellationToken)));
        Assert.Equal(120, written + waiting);
        Assert.InRange(written, 1, 119);

        // Another import is refused until this one is settled.
        var refused = await shop.WithAsync<ImportGoods, Result<GoodsImport>>(import => import.RunAsync(Order(file), Silence, TestContext.Current.CancellationToken));
        Assert.Contains("resume or undo", refused.Refusal!.Reason.En, StringComparison.Ordinal);

        var resumed = (await shop.WithAsync<ImportGoods, Result<GoodsImport>>(import => import.ResumeAsync(Silence, TestContext.Current.CancellationToken))).Value!;
        Assert.Equal((120, 120), (resumed.Read, resumed.Created));
        Assert.Equal((120, 0, 0, 120, 0), await RunAsync(shop, file));
    }

    [Fact]
    public async Task Undoing_brings_back_what_each_product_was()
    {
        await using var shop = await Shop.OpenAsync();
        await RunAsync(shop, _feeds.Write(Row("1", "Mouse M1", price: 1000, colour: "Black")));
        var before = await PictureAsync(shop);
        await RunAsync(shop, _feeds.Write(Row("1", "Other name", price: 500, colour: "White", sku: "Z"), Row("2", "New one", brand: "New maker")));

        var last = await shop.WithAsync<CatalogDb, Guid>(db => db.Imports.OrderByDescending(import => import.Id).Select(import => import.Id).FirstAsync(TestContext.Current.CancellationToken));
        var undone = await shop.WithAsync<UndoImport, Result<GoodsImport>>(undo => undo.RunAsync(last, Silence, TestContext.Current.CancellationToken));

        Assert.True(undone.Succeeded);
        Assert.Equal(before, await PictureAsync(shop));
        await shop.WithAsync<CatalogDb>(async db =>
        {
            Assert.False(await db.Brands.AnyAsync(brand => brand.NameEn == "New maker", TestContext.Current.CancellationToken));

            // What was asked was asked: the history keeps all of it.
            Assert.Equal(4, await db.PriceHistory.CountAsync(change => change.Cause != "seed", TestContext.Current.CancellationToken));
        });
    }

    [Fact]
    public async Task Undoing_what_was_interrupted_removes_all_of_it()
    {
        await using var shop = await Shop.OpenAsync();
        var products = await shop.WithAsync<CatalogDb, int>(db => db.Products.CountAsync(TestContext.Current.CancellationToken));
        await InterruptAsync(shop, _feeds.Write([.. Enumerable.Range(1, 120).Select(number => Row($"{number}", $"Mouse {number}"))]));

        var id = await shop.WithAsync<CatalogDb, Guid>(db => db.Imports.Select(import => import.Id).SingleAsync(TestContext.Current.CancellationToken));
        Assert.True((await shop.WithAsync<UndoImport, Result<GoodsImport>>(undo => undo.RunAsync(id, Silence, TestContext.Current.CancellationToken))).Succeeded);

        Assert.Equal(products, await shop.WithAsync<CatalogDb, int>(db => db.Products.CountAsync(TestContext.Current.CancellationToken)));
        Assert.False(await shop.WithAsync<CatalogDb, bool>(db => db.Attributes.AnyAsync(attribute => attribute.Code.StartsWith("t_"), TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task What_somebody_ordered_stays_but_is_no_longer_sold()
    {
        await using var shop = await Shop.OpenAsync();
        await RunAsync(shop, _feeds.Write(Row("1", "Mouse M1"), Row("2", "Mouse M2")), stock: 5);
        var buyer = new Buyer(shop);
        await buyer.AddAsync("IC-1");
        var toldTheTax = await buyer.OrderAsync(await buyer.CheckoutAsync(), Buyer.American);
        await buyer.OrderAsync(await Visitor.ReadAsync(toldTheTax));
        Assert.Equal(1, await Buyer.OrdersAsync(shop));

        var last = await shop.WithAsync<CatalogDb, Guid>(db => db.Imports.Select(import => import.Id).SingleAsync(TestContext.Current.CancellationToken));
        Assert.True((await shop.WithAsync<UndoImport, Result<GoodsImport>>(undo => undo.RunAsync(last, Silence, TestContext.Current.CancellationToken))).Succeeded);

        var left = await shop.WithAsync<CatalogDb, List<Product>>(db => db.Products.Where(product => product.Source == "icecat-jsonl").ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal(("1", ProductStatus.Archived), (Assert.Single(left).ExternalId, left[0].Status));
    }

    /// <summary>Stops after the first goods are written, and lets so much time pass that nobody takes the import to be alive.</summary>
    private static async Task InterruptAsync(Shop shop, string file)
    {
        using var kill = new CancellationTokenSource();
        var progress = new Stop(kill);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => shop.WithAsync<ImportGoods>(import => import.RunAsync(Order(file), progress, kill.Token)));
        await shop.WithAsync<CatalogDb>(db => db.Imports.ExecuteUpdateAsync(set => set.SetProperty(import => import.TouchedAt, DateTimeOffset.UnixEpoch), TestContext.Current.CancellationToken));
    }

    private static Task<string> PictureAsync(Shop shop) => shop.WithAsync(async (CatalogDb db) =>
    {
        var product = await db.Products.AsNoTracking().Include(product => product.Texts).Include(product => product.Variants).ThenInclude(variant => variant.Prices).Include(product => product.Attributes)
            .AsSplitQuery().SingleAsync(product => product.Source == "icecat-jsonl", TestContext.Current.CancellationToken);
        return JsonSerializer.Serialize(new
        {
            product.Slug,
            product.SourceHash,
            product.Model,
            product.BrandId,
            product.CategoryId,
            product.Status,
            product.Texts[0].Name,
            product.Variants[0].PartNumber,
            Price = product.Variants[0].Prices[0].Minor,
            Facts = product.Attributes.Select(value => value.TextEn),
        });
    });

    private sealed class Stop(CancellationTokenSource kill) : IProgress<string>
    {
        public void Report(string value)
        {
            if (value.StartsWith("written", StringComparison.Ordinal))
            {
                kill.Cancel();
            }
        }
    }
}
