using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Storefront.Catalog.Data;
using Storefront.Kernel.Languages;
using Storefront.Kernel.Outbox;
using Storefront.Web.Hosting.Nodes;

namespace Storefront.IntegrationTests.Hosting;

/// <summary>Two nodes on one database, each with pages of its own in memory: what one of them hears of, both show.</summary>
public sealed class TellingTheOtherNodes
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_changes_is_shown_by_every_node_at_once_and_after_a_time_without_Redis()
    {
        using var redis = new RedisServer();
        await redis.StartAsync();
        await using var first = await Shop.OpenAsync(("ConnectionStrings:Redis", redis.Address));
        await using var second = first.OpenNode();
        Shop[] nodes = [first, second];
        await first.SettleAsync();

        // So that it hears of nothing by itself.
        await second.Services.GetRequiredService<OutboxDispatcher>().StopAsync(Stop);
        await Eventually.HoldsAsync(() => Task.FromResult(nodes.All(node => Line(node).IsConnected)), "A node does not find Redis.");
        await ShownAsync(nodes, "Kettle K17");

        await RenameAsync(first, "Samovarette One");
        await ShownAsync(nodes, "Samovarette One");

        redis.Stop();
        await Eventually.HoldsAsync(() => Task.FromResult(nodes.All(node => !Line(node).IsConnected)), "Nobody missed Redis.");
        await RenameAsync(first, "Samovarette Two");
        await ShownAsync([first], "Samovarette Two");
        Assert.Equal("Samovarette One", await TitleAsync(second));

        await redis.StartAsync();
        await ShownAsync(nodes, "Samovarette Two");
    }

    [Fact]
    public async Task A_shop_whose_Redis_never_answers_sells_all_the_same()
    {
        using var nobody = new RedisServer();
        await using var shop = await Shop.OpenAsync(("ConnectionStrings:Redis", nobody.Address));
        await ShownAsync([shop], "Kettle K17");

        await RenameAsync(shop, "Samovarette");

        await ShownAsync([shop], "Samovarette");
        Assert.False(Line(shop).IsConnected);
    }

    private static RedisLine Line(Shop node) => node.Services.GetRequiredService<RedisLine>();

    private static async Task ShownAsync(IEnumerable<Shop> nodes, string name)
    {
        foreach (var node in nodes)
        {
            await Eventually.HoldsAsync(async () => (await TitleAsync(node)).Contains(name, StringComparison.Ordinal), async () => $"A node shows {await TitleAsync(node)} instead of {name}.");
        }
    }

    private static async Task<string> TitleAsync(Shop node) => (await node.Visit().OpenAsync("/en/p/kettle-k17")).QuerySelector("h1")!.TextContent.Trim();

    private static async Task RenameAsync(Shop node, string name)
    {
        await node.WithAsync<CatalogDb>(async db =>
        {
            var product = await db.Products.AsTracking().Include(product => product.Texts).Include(product => product.Variants).ThenInclude(variant => variant.Prices)
                .Include(product => product.Listings).AsSplitQuery().SingleAsync(product => product.Slug == "kettle-k17", Stop);
            product.Write(Language.En, product.Texts.Single(text => text.Language == Language.En).Words with { Name = name });
            product.Settle(TimeProvider.System.GetUtcNow());
            await db.SaveChangesAsync(Stop);
        });
        node.Services.GetRequiredService<OutboxSignal>().Ring();
    }
}
