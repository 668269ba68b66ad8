using Storefront.Catalog.Products;

namespace Storefront.Catalog.Editing;

/// <summary>Order and words of a product's photos, from its form. A row that is left out takes its photo down; the file stays, as old pages may still show it.</summary>
internal static class WritePhotos
{
    public static void Run(Product product, Typed typed)
    {
        var photos = new List<(int Place, Photo Photo)>();
        foreach (var key in typed.Fields.Rows("photo"))
        {
            if (product.Photos.FirstOrDefault(photo => photo.Id.ToString("N") == key) is { } photo)
            {
                photos.Add((typed.Whole($"photo.{key}.place", 0, 999), photo with
                {
                    AltEn = typed.Text($"photo.{key}.alt-en", Photo.AltMaxLength),
                    AltZh = typed.Text($"photo.{key}.alt-zh", Photo.AltMaxLength),
                    Skus = Skus(product, typed, $"photo.{key}.skus"),
                }));
            }
        }

        if (typed.Refusals.Count == 0)
        {
            product.Hang([.. photos.OrderBy(row => row.Place).Select(row => row.Photo)]);
        }
    }

    private static string Skus(Product product, Typed typed, string field)
    {
        var skus = Photo.SkusIn(typed.Text(field, Photo.SkusMaxLength));
        var known = product.Variants.Select(variant => variant.Sku).ToDictionary(sku => sku, StringComparer.OrdinalIgnoreCase);
        if (skus.FirstOrDefault(sku => !known.ContainsKey(sku)) is { } unknown)
        {
            typed.Refuse(field, EditTexts.NoSuchSku.With(unknown));
            return "";
        }

        return string.Join(", ", skus.Select(sku => known[sku]));
    }
}
