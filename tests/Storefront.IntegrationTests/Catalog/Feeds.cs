using System.Text.Json;
using Storefront.Catalog.Importing;
using Storefront.Kernel;

namespace Storefront.IntegrationTests.Catalog;

/// <summary>Feeds that a test writes itself, and their import.</summary>
internal sealed class Feeds : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("import-test-").FullName;

    public static Progress<string> Silence { get; } = new();

    public static ImportOrder Order(string file, int stock = 0, string? categories = null) => new(file, "icecat-jsonl", stock, "standard", categories);

    public static async Task<(int Read, int Created, int Updated, int Unchanged, int Rejected)> RunAsync(Shop shop, string file, int stock = 0, string? categories = null)
    {
        var done = await shop.WithAsync<ImportGoods, Result<GoodsImport>>(import => import.RunAsync(Order(file, stock, categories), Silence, TestContext.Current.CancellationToken));
        Assert.True(done.Succeeded, done.Refusal?.Reason.En);
        await shop.SettleAsync();
        return (done.Value.Read, done.Value.Created, done.Value.Updated, done.Value.Unchanged, done.Value.Rejected);
    }

    public static string Row(
        string id, string title, long price = 1000, string currency = "USD", string? ean = null, string sku = "P-1", string brand = "Maker", string colour = "Black") => JsonSerializer.Serialize(new
        {
            id,
            sku,
            title,
            brand,
            price_cents = price,
            currency,
            ean = ean is null ? Array.Empty<string>() : [ean],
            attributes = new Dictionary<string, object> { ["t_product_colour"] = colour },
        });

    public string Write(params string[] rows)
    {
        var file = Path.Combine(Folder, $"{Guid.NewGuid():N}.jsonl");
        File.WriteAllLines(file, rows);
        return file;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
