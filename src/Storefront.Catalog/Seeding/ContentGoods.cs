using System.Security.Cryptography;
using System.Text;
using Storefront.Catalog.Products;

namespace Storefront.Catalog.Seeding;

/// <summary>Everything in content/products, read into memory: some hundred small files.</summary>
internal sealed class ContentGoods
{
    public required IReadOnlyList<GoodsFile> Goods { get; init; }

    public required AttributesFile Attributes { get; init; }

    public required BrandsFile Brands { get; init; }

    public required FinishesFile Finishes { get; init; }

    public required SectionsFile Sections { get; init; }

    public required StockFile Stock { get; init; }

    public required ToolNames Tools { get; init; }

    /// <summary>Names of the drawings of parts that show a colour.</summary>
    public required IReadOnlySet<string> ColouredParts { get; init; }

    /// <summary>The hash of all files below the folder; it changes when any of them does.</summary>
    public static string HashOf(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(folder, file)));
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <exception cref="InvalidDataException">A file is not as content/README.md says.</exception>
    public static ContentGoods Read(string folder) => new()
    {
        Goods =
        [
            .. Directory.EnumerateFiles(Path.Combine(folder, "goods"), "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(ReadGood),
        ],
        Attributes = Yaml.Read<AttributesFile>(Path.Combine(folder, "attributes.yaml")),
        Brands = Yaml.Read<BrandsFile>(Path.Combine(folder, "brands.yaml")),
        Finishes = Yaml.Read<FinishesFile>(Path.Combine(folder, "finishes.yaml")),
        Sections = Yaml.Read<SectionsFile>(Path.Combine(folder, "sections.yaml")),
        Stock = Yaml.Read<StockFile>(Path.Combine(folder, "stock.yaml")),
        Tools = ToolNames.Read(folder),
        ColouredParts = PartDrawing.ReadAll().Where(part => part.Coloured).Select(part => part.Name).ToHashSet(),
    };

    private static GoodsFile ReadGood(string file)
    {
        var good = Yaml.Read<GoodsFile>(file);
        good.Hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));
        return good;
    }
}
