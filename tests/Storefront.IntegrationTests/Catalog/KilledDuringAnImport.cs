using Storefront.Benchmarks.Kills;
using Storefront.IntegrationTests.Ordering;
using Storefront.Kernel;

namespace Storefront.IntegrationTests.Catalog;

/// <summary>A small one of what <c>Storefront.Benchmarks kill-import</c> does with more goods at more moments.</summary>
[Trait("Database", "SQLite")]
public sealed class KilledDuringAnImport
{
    private const int Rows = 220;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_is_resumed_to_the_database_of_an_undisturbed_one_and_undone_to_the_one_before()
    {
        var folder = Directory.CreateTempSubdirectory("storefront-killed-").FullName;
        var databases = new List<TestDatabase>();
        try
        {
            var feed = Path.Combine(folder, "feed.jsonl");
            await KillImports.WriteFeedAsync(feed, Rows, Stop);

            var troubles = await new KillImports(OpenAsync, feed, new Progress<string>()).RunAsync([60], Stop);

            Assert.True(troubles.Count == 0, string.Join(Environment.NewLine, troubles));
        }
        finally
        {
            foreach (var database in databases)
            {
                await database.DropAsync();
            }

            Directory.Delete(folder, recursive: true);
        }

        async Task<BuiltShop> OpenAsync()
        {
            var place = Directory.CreateDirectory(Path.Combine(folder, $"{databases.Count}")).FullName;
            databases.Add(await TestDatabase.CreateSeededAsync(place));
            return new BuiltShop(place, [.. databases[^1].Settings]);
        }
    }

    [Fact]
    public async Task A_difference_of_one_cent_would_be_found()
    {
        await using var shop = await Shop.OpenAsync();
        var built = new BuiltShop(shop.DataFolder, [.. shop.Database.Settings]);
        var before = await DatabasePicture.OfGoodsAsync(built, Stop);
        Assert.Empty(DatabasePicture.Differences(before, await DatabasePicture.OfGoodsAsync(built, Stop)));

        await Buyer.SetPriceAsync(shop, await Buyer.VariantAsync(shop, "K17-MOSS"), Currency.Usd, 89_01);

        Assert.NotEmpty(DatabasePicture.Differences(before, await DatabasePicture.OfGoodsAsync(built, Stop)));
    }
}
