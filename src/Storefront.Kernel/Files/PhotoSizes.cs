using System.Globalization;

namespace Storefront.Kernel.Files;

/// <summary>In which widths a photo is kept, read off its path.</summary>
public static class PhotoSizes
{
    /// <summary>A picture path that begins so is a photo.</summary>
    public const string Folder = "photos/";

    public const int Largest = 2000;

    public const int Tallest = 6000;

    private const int Usual = 640;

    private static readonly int[] _narrower = [320, Usual, 1280];

    /// <summary>The widths of a photo whose largest is that wide.</summary>
    public static IEnumerable<int> Of(int width) => [.. _narrower.Where(narrower => narrower < width), width];

    /// <summary>The path of the usual width.</summary>
    internal static string PathOf(string name, int width) => string.Create(CultureInfo.InvariantCulture, $"{Folder}{name}/{Of(width).Last(size => size <= Math.Max(Usual, Of(width).First()))}.webp");

    /// <returns>Null for a path that is no photo's.</returns>
    public static Photo? Read(string? path)
    {
        if (path is null || !path.StartsWith(Folder, StringComparison.Ordinal) || path.Split('/') is not [_, var name, _] || name.Split('-') is not [_, var size])
        {
            return null;
        }

        return size.Split('x') is [var width, var height]
            && int.TryParse(width, NumberStyles.None, CultureInfo.InvariantCulture, out var w) && int.TryParse(height, NumberStyles.None, CultureInfo.InvariantCulture, out var h)
            ? new Photo(name, w, h)
            : null;
    }

    /// <param name="Width">Of the largest copy.</param>
    /// <param name="Height">Of the largest copy.</param>
    public sealed record Photo(string Name, int Width, int Height)
    {
        /// <summary>For <c>srcset</c>.</summary>
        public string Sources => string.Join(", ", Of(Width).Select(width => string.Create(CultureInfo.InvariantCulture, $"/media/{Folder}{Name}/{width}.webp {width}w")));
    }
}
