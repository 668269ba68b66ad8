using System.Net;
using Microsoft.Data.Sqlite;
using Storefront.IntegrationTests.Ordering;

namespace Storefront.IntegrationTests.Hosting;

/// <summary>A full disk closes the till, not the shop, and nothing has to be mended afterwards.</summary>
[Trait("Database", "SQLite")]
public sealed class WhenTheDiskIsFull
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Orders_are_turned_away_pages_stay_even_after_a_restart_and_all_heals_when_there_is_room()
    {
        var folder = Directory.CreateTempSubdirectory("storefront-full-").FullName;
        if (!ShopFolder.Run("mount", "-t", "tmpfs", "-o", "size=96m", "tmpfs", folder))
        {
            Directory.Delete(folder);
            Assert.Skip("Nobody here may mount a small disk: a full one was not tried.");
        }

        try
        {
            await using var shop = new Shop(await TestDatabase.CreateSeededAsync(folder), folder) { Leaves = true };
            await RunOutAsync(shop);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            ShopFolder.Run("umount", folder);
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task RunOutAsync(Shop shop)
    {
        var buyer = new Buyer(shop, "zh-cn");
        await buyer.AddAsync("K17-MOSS");
        var checkout = await buyer.CheckoutAsync();
        await shop.SettleAsync();
        await RunAsync(shop, "PRAGMA wal_checkpoint(TRUNCATE)");
        Fill(Path.Combine(shop.DataFolder, "filler"));

        var refused = await buyer.OrderAsync(checkout, Buyer.Chinese);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Equal("10", refused.Headers.RetryAfter?.ToString());
        Assert.Contains("暂停营业", await refused.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        Assert.Equal(0, await Buyer.OrdersAsync(shop));
        Assert.Equal(HttpStatusCode.OK, (await buyer.Visitor.GetAsync("/zh-cn")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await buyer.Visitor.GetAsync("/zh-cn/p/kettle-k17")).StatusCode);
        await using (var restarted = shop.OpenNode())
        {
            Assert.Equal(HttpStatusCode.OK, (await restarted.Visit().GetAsync("/zh-cn/p/kettle-k17")).StatusCode);
        }

        File.Delete(Path.Combine(shop.DataFolder, "filler"));
        Assert.Equal(HttpStatusCode.SeeOther, (await buyer.OrderAsync(checkout, Buyer.Chinese)).StatusCode);
        Assert.Equal(1, await Buyer.OrdersAsync(shop));
        Assert.Equal("ok", await RunAsync(shop, "PRAGMA integrity_check"));
        await shop.VerifyAsync();
    }

    private static async Task<object?> RunAsync(Shop shop, string command)
    {
        await using var connection = new SqliteConnection(shop.Database.ConnectionString);
        await connection.OpenAsync(Stop);
        await using var run = new SqliteCommand(command, connection);
        return await run.ExecuteScalarAsync(Stop);
    }

    /// <summary>To the last byte: first in pieces of a megabyte, then in ever smaller ones.</summary>
    private static void Fill(string file)
    {
        using var filler = new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        for (var size = 1024 * 1024; size > 0; size /= 4)
        {
            try
            {
                while (true)
                {
                    filler.Write(new byte[size]);
                }
            }
            catch (IOException)
            {
                // No room for so much: try less.
            }
        }
    }
}
