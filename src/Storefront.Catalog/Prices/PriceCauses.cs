namespace Storefront.Catalog.Prices;

/// <summary>Who or what changed a price, as the history keeps it (<see cref="PriceChange.Cause"/>): a person by name, everything else by a short sign.</summary>
public static class PriceCauses
{
    public const string Seed = "seed";

    private const string Import = "import ";

    private const string Undo = "undo of import ";

    private static readonly Text _seed = new("Demonstration goods", "示例商品");

    private static readonly Text _import = new("Import", "导入");

    private static readonly Text _undo = new("Undoing an import", "撤销导入");

    public static string OfImport(Guid id) => Import + id;

    public static string OfUndoing(Guid id) => Undo + id;

    /// <summary>As staff say it; a name stands for itself.</summary>
    public static string Say(string cause) => cause switch
    {
        Seed => _seed.ToString(),
        _ when cause.StartsWith(Import, StringComparison.Ordinal) => _import.ToString(),
        _ when cause.StartsWith(Undo, StringComparison.Ordinal) => _undo.ToString(),
        _ => cause,
    };
}
