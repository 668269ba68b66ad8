using System.Globalization;
using Storefront.Catalog.Attributes;
using Storefront.Catalog.Products;
using Storefront.Kernel.Languages;

namespace Storefront.Web.Office.Products;

/// <summary>What a field of the form is called, wherever it is not seen beside its input: in the trail, in a clash.</summary>
public static class FieldLabels
{
    private static readonly Dictionary<string, Text> _plain = new()
    {
        ["status"] = EditPageTexts.State,
        ["slug"] = EditPageTexts.Slug,
        ["model"] = EditPageTexts.Model,
        ["kind"] = EditPageTexts.Kind,
        ["brand"] = EditPageTexts.Brand,
        ["category"] = EditPageTexts.Category,
        ["tax"] = EditPageTexts.Tax,
        ["warranty"] = EditPageTexts.Warranty,
        ["since"] = EditPageTexts.Since,
        ["last"] = EditPageTexts.Last,
        ["parts-until"] = EditPageTexts.PartsUntil,
        ["software-until"] = EditPageTexts.SoftwareUntil,
    };

    private static readonly Dictionary<string, Text> _words = new()
    {
        ["name"] = EditPageTexts.Name,
        ["line"] = EditPageTexts.Line,
        ["summary"] = EditPageTexts.Summary,
        ["story"] = EditPageTexts.Story,
        ["performance"] = EditPageTexts.Performance,
        ["quality"] = EditPageTexts.Quality,
        ["care"] = EditPageTexts.Care,
    };

    private static readonly Dictionary<string, Text> _cells = new()
    {
        ["sku"] = EditPageTexts.Number,
        ["gtins"] = EditPageTexts.Gtin,
        ["part-number"] = EditPageTexts.PartNumber,
        ["weight"] = EditPageTexts.Weight,
        ["state"] = EditPageTexts.State,
        ["number"] = EditPageTexts.PartNo,
        ["figure"] = EditPageTexts.Figure,
        ["en"] = new("English", "英文"),
        ["zh"] = new("Chinese", "中文"),
        ["minutes"] = EditPageTexts.Minutes,
        ["target"] = EditPageTexts.SoldAs,
        ["drawing"] = new("Drawing", "图"),
        ["not-sold-en"] = EditPageTexts.NotSoldEn,
        ["not-sold-zh"] = EditPageTexts.NotSoldZh,
        ["values"] = EditPageTexts.AxisValues,
        ["value"] = EditPageTexts.Value,
        ["alt-en"] = new("Words for it, English", "英文说明"),
        ["skus"] = new("Variants shown", "所示规格"),
        ["alt-zh"] = new("Words for it, Chinese", "中文说明"),
        ["place"] = new("Place", "顺序"),
        ["variant"] = EditPageTexts.Variants,
    };

    public static string Of(string field, string subject, AttributeBook book) => field.Split('.') switch
    {
        [var plain] => (_plain.GetValueOrDefault(plain) ?? new Text(plain, plain)).ToString(),
        [var language, var word] => EditPageTexts.Cell.With(_words.GetValueOrDefault(word) ?? new Text(word, word), language == "zh" ? Language.Zh.Name : Language.En.Name).ToString(),
        ["link", var key, _] => Enum.TryParse<LinkKind>(key.Split('-')[0], out var kind) ? EditPageTexts.Of(kind).ToString() : subject,
        ["attribute", var key, var cell] => EditPageTexts.Cell.With(Attribute(key, book), Cell(cell, key)).ToString(),
        [_, var key, var cell] => EditPageTexts.Cell.With(subject.Length > 0 ? subject : key, Cell(cell, key)).ToString(),
        _ => field,
    };

    private static string Attribute(string key, AttributeBook book) =>
        int.TryParse(key.Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id) && book.Find(id) is { } attribute ? attribute.Label(Language.Current) : key;

    private static string Cell(string cell, string key) =>
        cell is "usd" or "eur" or "cny" ? cell.ToUpperInvariant() : cell.StartsWith("o-", StringComparison.Ordinal) ? cell[2..] : (_cells.GetValueOrDefault(cell) ?? new Text(key, key)).ToString();
}
