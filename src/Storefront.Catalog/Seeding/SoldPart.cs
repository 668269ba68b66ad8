using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Storefront.Catalog.Seeding;

/// <summary>A numbered part that is a product of its own: sold, and neither the variant of a good nor a good by its model (content/README.md, Parts).</summary>
/// <param name="Finish">The one colour in which it is kept; null where it shows none.</param>
internal sealed record SoldPart(GoodsFile.PartRow Row, IReadOnlyList<GoodsFile> ListedIn, string? Finish)
{
    public string Slug => Slugs.Of(Row.Number);

    /// <summary>The longest that any model which it fits is kept in parts.</summary>
    public string? PartsUntil => ListedIn.Select(good => good.Life.PartsUntil).Max(StringComparer.Ordinal);

    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        JsonSerializer.Serialize(Row) + string.Join(",", ListedIn.Select(good => good.Model + good.Brand + good.Section + good.Drawing + string.Concat(good.Views))) + PartsUntil + "with tools" + Finish)));

    public static List<SoldPart> AllOf(ContentGoods content)
    {
        var goods = content.Goods.Select(good => good.Model).Concat(content.Goods.SelectMany(good => good.Variants).Select(variant => variant.Sku)).ToHashSet();
        return
        [
            .. from good in content.Goods
               from row in good.Parts
               where row.NotSold is null && !goods.Contains(row.Number)
               group (row, good) by row.Number into same
               select new SoldPart(
                   same.First().row,
                   [.. same.Select(listed => listed.good)],
                   same.Any(listed => content.ColouredParts.Contains($"{listed.good.Drawing}.{listed.row.Key}")) ? content.Finishes.Spares : null),
        ];
    }
}
