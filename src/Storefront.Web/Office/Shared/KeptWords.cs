using Storefront.Catalog.Attributes;
using Storefront.Catalog.Categories;
using Storefront.Catalog.Keeping;
using Storefront.Kernel.Languages;
using Storefront.Web.Office.Attributes;
using Storefront.Web.Office.Categories;
using Storefront.Web.Office.Products;

namespace Storefront.Web.Office.Shared;

/// <summary>Fields of categories, brands and attributes, and what stood in them, for people.</summary>
public static class KeptWords
{
    private static readonly Dictionary<string, Text> _names = new()
    {
        ["name"] = KeptTexts.Name,
        ["line"] = KeptTexts.Line,
        ["slug"] = KeptTexts.Slug,
        ["parent"] = CategoryOfficeTexts.Below,
        ["place"] = KeptTexts.Shifted,
        ["label"] = AttributeOfficeTexts.Label,
        ["group"] = AttributeOfficeTexts.Group,
        ["kind"] = AttributeOfficeTexts.Kind,
        ["unit"] = AttributeOfficeTexts.Unit,
        ["position"] = AttributeOfficeTexts.Position,
        ["better"] = AttributeOfficeTexts.Better,
        ["filter"] = AttributeOfficeTexts.Filter,
    };

    public static string Label(string field) => field.Split('.') switch
    {
        [var language, var word] => EditPageTexts.Cell.With(_names.GetValueOrDefault(word) ?? new Text(word, word), language == "zh" ? Language.Zh.Name : Language.En.Name).ToString(),
        _ => (_names.GetValueOrDefault(field) ?? new Text(field, field)).ToString(),
    };

    public static string Value(string field, string? text, CategoryTree tree) => field switch
    {
        "parent" when string.IsNullOrEmpty(text) => KeptTexts.Top.ToString(),
        "parent" when Guid.TryParse(text, out var id) && tree.Find(id) is { } node => node.Name(Language.Current).Words,
        "kind" when Enum.TryParse<AttributeKind>(text, out var kind) => AttributeOfficeTexts.Of(kind).ToString(),
        "better" => AttributeOfficeTexts.Of(Enum.TryParse<AttributeAdvantage>(text, out var better) ? better : null).ToString(),
        "filter" => (text == "never" ? AttributeOfficeTexts.Never : AttributeOfficeTexts.Offered).ToString(),
        _ => string.IsNullOrEmpty(text) ? EditPageTexts.NothingThere.ToString() : text,
    };

    public static Text? Of(ShelfDeed deed) => deed switch
    {
        ShelfDeed.Begin => KeptTexts.Begun,
        ShelfDeed.Remove => KeptTexts.Removed,
        ShelfDeed.Return => KeptTexts.Returned,
        _ => null,
    };
}
