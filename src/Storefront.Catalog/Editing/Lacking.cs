using Storefront.Catalog.Categories;
using Storefront.Catalog.Products;

namespace Storefront.Catalog.Editing;

internal static class Lacking
{
    /// <summary>Slug of the shelf for goods that nobody has sorted yet.</summary>
    public const string Unsorted = Category.Unsorted;

    /// <summary>What a product needs before anybody may see it. Each names the field where it is mended.</summary>
    public static IEnumerable<Refusal> ForSale(Product product, bool isSorted)
    {
        if (product.Texts.All(text => text.Name.Length == 0))
        {
            yield return new Refusal(EditTexts.LacksName, "en.name");
        }

        if (!product.Variants.Any(variant => !variant.IsWithdrawn && variant.Prices.Count > 0))
        {
            yield return new Refusal(EditTexts.LacksPrice, "paste");
        }

        if (!isSorted)
        {
            yield return new Refusal(EditTexts.LacksCategory, "category");
        }

        if (product.TaxClass.Length == 0)
        {
            yield return new Refusal(EditTexts.LacksTax, "tax");
        }
    }
}
