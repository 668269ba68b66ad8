using Storefront.Catalog.Importing;

namespace Storefront.Web.Office.Imports;

/// <summary>What the form of an import said, with its files already on the disk.</summary>
/// <param name="Folder">Where the files lie.</param>
public sealed record UploadedImport(string Folder, IReadOnlyDictionary<string, string> Fields, string? GoodsName)
{
    public string Goods => Path.Combine(Folder, "goods");

    public string? Categories => Path.Combine(Folder, "categories") is var file && File.Exists(file) ? file : null;

    public ImportOrder Order(string who) => new(
        Goods,
        Fields.GetValueOrDefault("Format", ""),
        int.TryParse(Fields.GetValueOrDefault("OpeningStock"), out var pieces) ? Math.Clamp(pieces, 0, 1_000_000) : 0,
        Fields.GetValueOrDefault("TaxClass", "standard"),
        Categories,
        who,
        GoodsName);
}
