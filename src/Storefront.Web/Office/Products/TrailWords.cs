using Storefront.Catalog.Editing;
using Storefront.Catalog.Products;
using Storefront.Kernel.Languages;

namespace Storefront.Web.Office.Products;

/// <summary>What stood in a field, for people: names instead of ids, and not more than a line.</summary>
internal static class TrailWords
{
    private const int Longest = 160;

    public static string Of(string field, string? text, ProductForm form)
    {
        if (string.IsNullOrEmpty(text))
        {
            return EditPageTexts.NothingThere.ToString();
        }

        var words = field switch
        {
            "status" when Enum.TryParse<ProductStatus>(text, out var status) => ProductListTexts.Of(status).ToString(),
            "kind" when Enum.TryParse<ProductKind>(text, out var kind) => ProductListTexts.Of(kind).ToString(),
            "category" when Guid.TryParse(text, out var id) && form.Tree.PathTo(id) is [.., var node] => node.Name(Language.Current).Words,
            "brand" when Guid.TryParse(text, out var id) && form.Brands.FirstOrDefault(brand => brand.Id == id) is { } brand => brand.NameEn,
            _ => text,
        };
        return words.Length <= Longest ? words : words[..Longest] + "…";
    }
}
