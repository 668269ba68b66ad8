using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Storefront.Catalog.Data;
using Storefront.Catalog.Products;
using Storefront.Kernel;

namespace Storefront.IntegrationTests.Catalog;

public sealed class SeedingTheGoods
{
    [Fact]
    public async Task All_goods_and_parts_are_there_with_words_in_both_languages()
    {
        await using var shop = await Shop.OpenAsync();
        await shop.WithAsync<CatalogDb>(async db =>
        {
            var goods = Directory.GetFiles(Path.Combine(Folders.Content, "products", "goods"), "*.yaml", SearchOption.AllDirectories).Length;
            Assert.Equal(goods, await db.Products.CountAsync(product => product.Kind == ProductKind.Good, TestContext.Current.CancellationToken));
            Assert.True(await db.Products.CountAsync(product => product.Kind == ProductKind.Part, TestContext.Current.CancellationToken) > 200);
            Assert.Equal(2 * await db.Products.CountAsync(TestContext.Current.CancellationToken), await db.Texts.CountAsync(TestContext.Current.CancellationToken));
            Assert.False(await db.Variants.AnyAsync(variant => variant.Prices.Count != 3, TestContext.Current.CancellationToken));
            Assert.False(await db.Variants.AnyAsync(variant => variant.Gtins.Count != 1, TestContext.Current.CancellationToken));
        });
    }

    [Fact]
    public async Task Every_price_stands_in_the_history_once()
    {
        await using var shop = await Shop.OpenAsync();
        await shop.WithAsync<CatalogDb>(async db =>
        {
            Assert.Equal(await db.Prices.CountAsync(TestContext.Current.CancellationToken), await db.PriceHistory.CountAsync(TestContext.Current.CancellationToken));
            Assert.True(await db.PriceHistory.AllAsync(change => change.OldMinor == null && change.NewMinor > 0 && change.Cause == "seed", TestContext.Current.CancellationToken));
        });
    }

    [Fact]
    public async Task Seeding_again_changes_nothing_even_when_it_looks_at_every_product()
    {
        await using var shop = await Shop.OpenAsync();
        var before = await StateAsync(shop);

        await shop.WithAsync<CatalogDb>(db => db.SeedMarks.ExecuteDeleteAsync(TestContext.Current.CancellationToken));
        await SeedAsync(shop);

        Assert.Equal(before, await StateAsync(shop));
    }

    [Fact]
    public async Task What_staff_changed_stays_until_the_content_of_that_product_changes()
    {
        await using var shop = await Shop.OpenAsync();
        await shop.WithAsync<CatalogDb>(async db =>
        {
            await db.Texts.Where(text => text.Name == "Kettle K17").ExecuteUpdateAsync(set => set.SetProperty(text => text.Name, "Kettle of the house"), TestContext.Current.CancellationToken);
            await db.SeedMarks.ExecuteDeleteAsync(TestContext.Current.CancellationToken);
        });

        await SeedAsync(shop);
        Assert.True(await shop.WithAsync<CatalogDb, bool>(db => db.Texts.AnyAsync(text => text.Name == "Kettle of the house", TestContext.Current.CancellationToken)));

        await shop.WithAsync<CatalogDb>(async db =>
        {
            await db.Products.Where(product => product.Slug == "kettle-k17").ExecuteUpdateAsync(set => set.SetProperty(product => product.SourceHash, "older"), TestContext.Current.CancellationToken);
            await db.SeedMarks.ExecuteDeleteAsync(TestContext.Current.CancellationToken);
        });
        await SeedAsync(shop);
        Assert.True(await shop.WithAsync<CatalogDb, bool>(db => db.Texts.AnyAsync(text => text.Name == "Kettle K17", TestContext.Current.CancellationToken)));
    }

    private static async Task SeedAsync(Shop shop)
    {
        await using var scope = shop.Services.CreateAsyncScope();
        foreach (var seed in scope.ServiceProvider.GetServices<ISeed>().OrderBy(seed => seed.Order))
        {
            await seed.SeedAsync(TestContext.Current.CancellationToken);
        }
    }

    private static Task<(int Products, int Values, int Links, int Parts, int History, DateTimeOffset LastChange)> StateAsync(Shop shop) => shop.WithAsync(async (CatalogDb db) => (
        await db.Products.CountAsync(TestContext.Current.CancellationToken),
        await db.AttributeValues.CountAsync(TestContext.Current.CancellationToken),
        await db.Links.CountAsync(TestContext.Current.CancellationToken),
        await db.Parts.CountAsync(TestContext.Current.CancellationToken),
        await db.PriceHistory.CountAsync(TestContext.Current.CancellationToken),
        await db.Products.MaxAsync(product => product.ChangedAt, TestContext.Current.CancellationToken)));
}
