using AngleSharp.Dom;

namespace Storefront.IntegrationTests.Catalog;

internal static class Pictures
{
    /// <summary>The file that a picture shows, without the mark of its content.</summary>
    public static string PictureFile(this IElement picture) => picture.GetAttribute("src")!.Split('?')[0];
}
