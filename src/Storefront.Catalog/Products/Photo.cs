using Storefront.Kernel.Files;

namespace Storefront.Catalog.Products;

/// <summary>A picture that staff put up, with words for those who do not see it.</summary>
/// <param name="Path">Below /media.</param>
public sealed record Photo(Guid Id, string Path, string AltEn, string AltZh)
{
    public const int AltMaxLength = 300;

    public const int MostOfAProduct = 24;

    /// <summary>Whether a picture's path is a photo's and not a drawing's.</summary>
    public static bool Is(string picture) => picture.StartsWith(PhotoSizes.Folder, StringComparison.Ordinal);

    /// <summary>In that language, or in the other one; empty where nobody wrote any.</summary>
    public string Alt(Language language) => language == Language.Zh ? AltZh.Length > 0 ? AltZh : AltEn : AltEn.Length > 0 ? AltEn : AltZh;
}
