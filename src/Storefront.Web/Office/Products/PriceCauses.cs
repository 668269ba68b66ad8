using System.Text.RegularExpressions;
using Storefront.Kernel.Languages;

namespace Storefront.Web.Office.Products;

/// <summary>Who or what changed a price, as staff say it: the catalogue keeps a short sign, or the name of a person, which stands for itself.</summary>
public static partial class PriceCauses
{
    private static readonly Text _seed = new("Demonstration goods", "示例商品");

    private static readonly Text _import = new("Import", "导入");

    private static readonly Text _undo = new("Undoing an import", "撤销导入");

    public static string Say(string cause) => cause switch
    {
        "seed" => _seed.ToString(),
        _ when Import().IsMatch(cause) => _import.ToString(),
        _ when UndoOfImport().IsMatch(cause) => _undo.ToString(),
        _ => cause,
    };

    [GeneratedRegex("^import [0-9a-f-]{36}$")]
    private static partial Regex Import();

    [GeneratedRegex("^undo of import [0-9a-f-]{36}$")]
    private static partial Regex UndoOfImport();
}
