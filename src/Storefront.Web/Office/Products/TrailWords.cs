using System.Globalization;
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

    /// <summary>"Nov 24, 15:02", in UTC as staff of several places share it.</summary>
    public static string Stamp(this DateTimeOffset moment) => moment.UtcDateTime.ToString(
        Language.Current == Language.Zh ? "M 月 d 日 HH:mm 'UTC'" : "MMM d, HH:mm 'UTC'", CultureInfo.CurrentCulture);
}
