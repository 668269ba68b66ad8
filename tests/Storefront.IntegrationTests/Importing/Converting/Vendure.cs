using System.Globalization;
using CsvHelper;

namespace Storefront.IntegrationTests.Importing.Converting;

/// <summary><c>seed_vendure</c>: one row a variant, but only the first of a product names it; three rows of one chair have the same number.</summary>
internal static class Vendure
{
    public static string Convert(string folder)
    {
        using var csv = new CsvReader(new StreamReader(SharedFiles.Need("data", "seed_vendure", "products.csv")), CultureInfo.InvariantCulture);
        return SharedCsv.Write(folder, "vendure", Rows(csv).ToList());
    }

    private static IEnumerable<IReadOnlyDictionary<string, string?>> Rows(CsvReader csv)
    {
        var (product, groups, numbers) = ("", Array.Empty<string>(), new HashSet<string>());
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            var row = new Dictionary<string, string?>();
            if (csv["slug"] is { Length: > 0 } slug)
            {
                (product, groups) = (slug, csv["optionGroups"]!.Split('|', StringSplitOptions.RemoveEmptyEntries));
                Describe(row, csv);
            }

            var number = csv["sku"]!;
            row["product"] = product;
            row["sku"] = numbers.Add(number) ? number : $"{number}-{csv["optionValues"]}";
            row["price.usd"] = csv["price"];
            row["tax_class"] = row.ContainsKey("name.en") ? csv["taxCategory"] : null;
            row["stock"] = csv["stockOnHand"];
            foreach (var (group, value) in groups.Zip(csv["optionValues"]!.Split('|')))
            {
                row[$"option.{group.Replace(' ', '_').ToLowerInvariant()}"] = value;
            }

            yield return row;
        }
    }

    private static void Describe(Dictionary<string, string?> row, CsvReader csv)
    {
        row["name.en"] = csv["name"];
        row["description.en"] = csv["description"];
        row["picture"] = csv["assets"];
        var facets = csv["facets"]!.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(facet => facet.Split(':', 2)).ToLookup(facet => facet[0], facet => facet[1]);
        row["category"] = string.Join(" > ", facets["category"]);
        row["brand"] = facets["brand"].FirstOrDefault();
        foreach (var facet in facets.Where(facet => facet.Key is not ("category" or "brand")))
        {
            row[$"attr.{facet.Key.Replace(' ', '_')}"] = string.Join(", ", facet);
        }
    }
}
