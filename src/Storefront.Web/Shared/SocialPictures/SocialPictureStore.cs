using Storefront.Kernel;
using Storefront.Kernel.Files;
using Storefront.Web.Shared.Drawings;

namespace Storefront.Web.Shared.SocialPictures;

/// <summary>
/// Pictures for links that people share: networks show no SVG, so a drawing becomes a PNG of 1200 × 630 when it is first asked for, and is kept in the data folder.
/// Only our own drawings are made, so their number is bounded.
/// </summary>
public sealed class SocialPictureStore(DrawingIndex drawings, IConfiguration configuration)
{
    private const int Width = 1200;

    private const int Height = 630;

    private const int Margin = 50;

    /// <summary>The paper of the look, in its light colours.</summary>
    private static readonly double[] _paper = [244, 243, 238];

    private static readonly SemaphoreSlim _one = new(1, 1);

    private readonly string _folder = Path.Combine(Folders.Data(configuration), "media", "social");

    /// <summary>Where a network gets the picture of something: a drawing as PNG, a photo as it is, and the shop's own where there is neither.</summary>
    public string Address(string? picture) =>
        picture is not null && drawings.Find(picture) is not null ? $"/media/social/{Path.ChangeExtension(picture, ".png")}{Mark(drawings.Address(picture))}"
        : PhotoSizes.Read(picture) is not null ? $"/media/{picture}"
        : "/img/social.png";

    /// <returns>The file; null where there is no such drawing.</returns>
    public async Task<string?> FindAsync(string picture, CancellationToken cancellation)
    {
        var drawing = Path.ChangeExtension(picture, ".svg");
        var source = Path.Combine(Folders.Content, "drawings", "svg", drawing[Math.Min(DrawingIndex.Folder.Length, drawing.Length)..]);
        if (drawings.Find(drawing) is null || drawing.Contains("..", StringComparison.Ordinal) || !File.Exists(source))
        {
            return null;
        }

        var made = Path.Combine(_folder, Mark(drawings.Address(drawing)).TrimStart('?') + "-" + Path.GetFileNameWithoutExtension(picture) + ".png");
        if (File.Exists(made))
        {
            return made;
        }

        await _one.WaitAsync(cancellation);
        try
        {
            if (!File.Exists(made))
            {
                Directory.CreateDirectory(_folder);
                var svg = await File.ReadAllTextAsync(source, cancellation);
                await File.WriteAllBytesAsync(made + ".making", await Task.Run(() => DrawingRaster.Png(svg, Width, Height, Margin, _paper), cancellation), cancellation);
                File.Move(made + ".making", made, overwrite: true);
            }
        }
        finally
        {
            _one.Release();
        }

        return made;
    }

    private static string Mark(string address) => address.IndexOf('?', StringComparison.Ordinal) is var at and >= 0 ? address[at..] : "";
}
