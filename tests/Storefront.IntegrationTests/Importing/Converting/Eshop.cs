using System.Text.Json;

namespace Storefront.IntegrationTests.Importing.Converting;

/// <summary><c>seed_eshop</c>: plain goods with a price and a picture file each.</summary>
internal static class Eshop
{
    public static string Convert(string folder) => SharedCsv.Write(
        folder,
        "eshop",
        JsonDocument.Parse(File.ReadAllText(SharedFiles.Need("data", "seed_eshop", "catalog.json"))).RootElement.EnumerateArray().Select(good => new Dictionary<string, string?>
        {
            ["product"] = good.GetProperty("Id").ToString(),
            ["sku"] = $"ESHOP-{good.GetProperty("Id")}",
            ["name.en"] = good.GetProperty("Name").GetString(),
            ["description.en"] = good.GetProperty("Description").GetString(),
            ["brand"] = good.GetProperty("Brand").GetString(),
            ["category"] = good.GetProperty("Type").GetString(),
            ["price.usd"] = good.GetProperty("Price").ToString(),
            ["picture"] = $"{good.GetProperty("Id")}.webp",
        }));
}
