using System.Text;
using Storefront.Benchmarks.Kills;
using Storefront.Catalog.Importing;
using Storefront.Kernel;

namespace Storefront.IntegrationTests.Importing;

/// <summary>CSV files that a test writes itself, and their import.</summary>
internal sealed class Sheets : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("sheets-").FullName;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static ImportOrder Order(string file, int stock = 0, string? categories = null) => new(file, "csv", stock, "standard", categories);

    public static Task<Result<GoodsImport>> TryAsync(Shop shop, string file, int stock = 0, string? categories = null) =>
        shop.WithAsync<ImportGoods, Result<GoodsImport>>(import => import.RunAsync(Order(file, stock, categories), new Progress<string>(), Stop));

    public static async Task<string> RunAsync(Shop shop, string file, int stock = 0, string? categories = null)
    {
        var done = await TryAsync(shop, file, stock, categories);
        Assert.True(done.Succeeded, done.Refusal?.Reason.En);
        await shop.SettleAsync();
        return Summary(done.Value);
    }

    /// <summary>Why the file as a whole is refused.</summary>
    public static async Task<string> RefusedAsync(Shop shop, string file, string? categories = null)
    {
        var before = await GoodsAsync(shop);
        var done = await TryAsync(shop, file, categories: categories);
        Assert.False(done.Succeeded);
        Assert.Empty(DatabasePicture.Differences(before, await GoodsAsync(shop)));
        return done.Refusal.Reason.En;
    }

    /// <summary>Lines and reasons of what was left out.</summary>
    public static async Task<List<string>> RejectedAsync(Shop shop, string file)
    {
        var done = await TryAsync(shop, file);
        Assert.True(done.Succeeded, done.Refusal?.Reason.En);
        return await shop.WithAsync(async (ImportGoods import) => await import.RejectedAsync(done.Value.Id, Stop).Select(row => $"{row.Line} {row.Reason.En}").ToListAsync(Stop));
    }

    public static Task<IReadOnlyDictionary<string, string>> GoodsAsync(Shop shop) => DatabasePicture.OfGoodsAsync(new BuiltShop(shop.DataFolder, [.. shop.Database.Settings]), Stop);

    public static string Summary(GoodsImport done) => $"read={done.Read} created={done.Created} updated={done.Updated} unchanged={done.Unchanged} rejected={done.Rejected}";

    public string Write(params string[] lines) => Write(Encoding.UTF8.GetBytes(string.Join("\r\n", lines)));

    public string Write(byte[] bytes)
    {
        var file = Path.Combine(Folder, $"{Guid.NewGuid():N}.csv");
        File.WriteAllBytes(file, bytes);
        return file;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
