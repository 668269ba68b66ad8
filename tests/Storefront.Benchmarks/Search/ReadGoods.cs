using System.Globalization;
using System.Text.Json;
using Storefront.Catalog;
using Storefront.Catalog.Attributes;
using Storefront.Catalog.Importing;
using Storefront.Contracts.Catalog;

namespace Storefront.Benchmarks.Search;

/// <summary>Goods of a file as the catalogue tells the search of them once they are imported, without a database in between.</summary>
internal static class ReadGoods
{
    /// <summary>Rows of Icecat, read by the import's own reader.</summary>
    public static IEnumerable<CatalogDocument> Icecat(string file) => File.ReadLines(file).Select(line => IcecatRows.Read(line).Good).OfType<ImportedGood>().Select(Product);

    /// <summary>The id that a row's number becomes, so that judgments find their goods.</summary>
    public static Guid Id(string externalId) => new(long.Parse(externalId, CultureInfo.InvariantCulture) is var number ? [.. new byte[8], .. BitConverter.GetBytes(number).Reverse()] : [], bigEndian: true);

    /// <summary>Chinese goods of another shop.</summary>
    public static IEnumerable<CatalogDocument> Litemall(string file)
    {
        foreach (var line in File.ReadLines(file))
        {
            using var row = JsonDocument.Parse(line);
            var good = row.RootElement;
            string Text(string name) => good.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
            List<string> categories = [.. good.GetProperty("category").EnumerateArray().Select(name => name.GetString()!)];
            yield return new CatalogDocument(
                Id(Text("id")), Text("id"), "good", Text("sku"), "yanxuan", "Yanxuan", "严选", categories, categories, categories,
                [new DocumentWords("zh-CN", Text("name"), Text("brief"), PlainText.Of(Text("detail_html"), 4000))],
                [new DocumentVariant(Text("sku"), null, [], [], [])], [], [new DocumentPrice("CNY", 1000, 1000)], [], true, 1, DateTimeOffset.UnixEpoch);
        }
    }

    private static CatalogDocument Product(ImportedGood good)
    {
        var words = good.Words[0];
        var variant = good.Variants[0];
        return new CatalogDocument(
            Id(good.ExternalId),
            good.ExternalId,
            "good",
            good.Model!,
            Slugs.Of(good.Brand!),
            good.Brand!,
            null,
            ["uncategorised"],
            ["Uncategorised"],
            ["未分类"],
            [new DocumentWords(words.Language, words.Name!, words.Line ?? "", words.Summary ?? "")],
            [new DocumentVariant(variant.Sku, variant.PartNumber, variant.Gtins ?? [], [], [])],
            [.. good.Facts.Select(Fact)],
            [.. variant.Prices.Select(price => new DocumentPrice(price.Currency, price.Minor!.Value, price.Minor.Value))],
            [],
            true,
            1_000_000,
            DateTimeOffset.UnixEpoch);
    }

    private static DocumentFact Fact(ImportedFact fact)
    {
        var label = AttributeLabels.Of(fact.Code);
        var (key, en, zh) = fact switch
        {
            { Number: { } number } => (AttributeValue.Key(number), AttributeValue.Key(number), AttributeValue.Key(number)),
            { Flag: { } flag } => flag ? ("yes", "Yes", "是") : ("no", "No", "否"),
            _ => (fact.Text!.Length <= AttributeValue.FacetMaxLength ? fact.Text : null, fact.Text, fact.Text),
        };
        return new DocumentFact(fact.Code, key, "", fact.Number, fact.Code == "n_weight" ? "g" : null, label, label, en, zh);
    }
}
