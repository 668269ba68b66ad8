using System.Text.Json;

namespace Storefront.IntegrationTests.Importing.Converting;

/// <summary><c>zh_litemall</c>: Chinese goods with HTML, attributes in Chinese and hardly a brand.</summary>
internal static class Litemall
{
    public static string Convert(string folder) =>
        SharedCsv.Write(folder, "litemall", File.ReadLines(SharedFiles.Need("data", "zh_litemall", "products.jsonl")).SelectMany(line => Rows(JsonDocument.Parse(line).RootElement)));

    private static IEnumerable<IReadOnlyDictionary<string, string?>> Rows(JsonElement good)
    {
        var variants = good.GetProperty("variants").EnumerateArray().ToList();
        for (var place = 0; place < variants.Count; place++)
        {
            var row = new Dictionary<string, string?>
            {
                ["product"] = good.GetProperty("id").GetString(),
                ["sku"] = variants.Count == 1 ? $"LM-{good.GetProperty("sku").GetString()}" : $"LM-{good.GetProperty("sku").GetString()}-{place + 1}",
                ["price.cny"] = variants[place].GetProperty("price").GetString(),
                ["stock"] = variants[place].GetProperty("stock").GetString(),
            };
            if (variants.Count > 1)
            {
                var options = variants[place].GetProperty("spec").EnumerateArray().Select(option => option.GetString()).ToList();
                (row["option.规格"], row["option.颜色"]) = (options[0], options[1]);
            }

            if (place == 0)
            {
                Describe(row, good);
            }

            yield return row;
        }
    }

    private static void Describe(Dictionary<string, string?> row, JsonElement good)
    {
        row["name.zh"] = good.GetProperty("name").GetString();
        row["line.zh"] = good.GetProperty("brief").GetString();
        row["description.zh"] = good.GetProperty("detail_html").GetString();
        row["brand"] = good.GetProperty("brand").GetString();
        row["category"] = row["category.zh"] = string.Join(" > ", good.GetProperty("category").EnumerateArray().Select(name => name.GetString()));
        row["picture"] = good.GetProperty("image").GetString();
        foreach (var attribute in good.GetProperty("attributes").EnumerateObject())
        {
            row[$"attr.{attribute.Name}"] = "";
            row[$"attr.{attribute.Name}.zh"] = attribute.Value.GetString();
        }
    }
}
