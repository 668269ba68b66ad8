using Storefront.Kernel.Files;

namespace Storefront.Catalog.Products;

/// <summary>A picture that staff put up, with words for those who do not see it.</summary>
/// <param name="Path">Below /media.</param>
/// <param name="Skus">Of the variants that it shows, parted by ", "; empty where it shows all of them.</param>
public sealed record Photo(Guid Id, string Path, string AltEn, string AltZh, string Skus = "")
{
    public const int AltMaxLength = 300;

    public const int SkusMaxLength = 2_000;

    public const int MostOfAProduct = 24;

    public bool ShowsAll => Skus.Length == 0;

    /// <summary>Whether a picture's path is a photo's and not a drawing's.</summary>
    public static bool Is(string picture) => picture.StartsWith(PhotoSizes.Folder, StringComparison.Ordinal);

    /// <summary>As somebody typed them, parted by commas of either language; a SKU may hold spaces.</summary>
    public static IReadOnlyList<string> SkusIn(string typed) =>
        [.. typed.Split([',', '，', '、', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>Of a product's photos those that a variant is shown by: its own before those of all.</summary>
    public static IEnumerable<Photo> Of(IReadOnlyList<Photo> photos, string? sku) =>
        [.. photos.Where(photo => !photo.ShowsAll && photo.Shows(sku)), .. photos.Where(photo => photo.ShowsAll)];

    public bool Shows(string? sku) => ShowsAll || (sku is not null && SkusIn(Skus).Contains(sku, StringComparer.OrdinalIgnoreCase));

    /// <summary>In that language, or in the other one; empty where nobody wrote any.</summary>
    public string Alt(Language language) => language == Language.Zh ? AltZh.Length > 0 ? AltZh : AltEn : AltEn.Length > 0 ? AltEn : AltZh;
}
