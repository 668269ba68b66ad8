using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;
using NetVips;
using Storefront.Kernel.Languages;

namespace Storefront.Kernel.Files;

/// <summary>
/// Keeps uploaded pictures below media/photos of the data folder. What somebody sends is never served: it is decoded and written anew as WebP in a few widths,
/// without its metadata, so that neither a place nor a script travels with it. Size is read from the header before anything is decoded, and one picture at
/// a time, so that memory stays bounded whatever is sent.
/// </summary>
public sealed class PhotoStore
{
    public const int MostBytes = 20 * 1024 * 1024;

    /// <summary>A little more than the largest phone camera makes.</summary>
    public const long MostPixels = 50_000_000;

    private static readonly Text _tooManyBytes = new("The file is larger than {0} MB.", "文件超过 {0} MB。");
    private static readonly Text _tooManyPixels = new("The picture has {0} megapixels; at most {1} can be taken. Send a smaller one.", "图片有 {0} 百万像素，最多 {1} 百万。请换一张小一些的。");
    private static readonly Text _unreadable = new("The file is no picture that can be read, or it is cut off. Send it again, as JPEG, PNG, WebP or AVIF.", "文件不是可以读取的图片，或者不完整。请重新上传 JPEG、PNG、WebP 或 AVIF。");
    private static readonly Text _notPlain = new("This SVG holds more than a drawing: scripts, links or foreign content. Send a plain one, or a PNG.", "这个 SVG 不只是图形，还包含脚本、链接或外部内容。请上传纯图形，或改用 PNG。");

    private static readonly SemaphoreSlim _one = new(1, 1);

    private static readonly string[] _loaders = ["jpegload", "pngload", "webpload", "gifload", "heifload", "svgload"];

    private readonly string _folder;

    static PhotoStore()
    {
        Cache.Max = 0;
        NetVips.NetVips.Concurrency = 1;
    }

    public PhotoStore(IConfiguration configuration) => _folder = Directory.CreateDirectory(Path.Combine(Folders.Data(configuration), "media", "photos")).FullName;

    /// <summary>Where its files lie, to be served below /media/photos.</summary>
    public string Folder => _folder;

    /// <returns>The picture's path below /media, such as <c>photos/3f9a…-1600x1200/640.webp</c>; the same picture has the same one.</returns>
    public async Task<Result<string>> KeepAsync(Stream sent, CancellationToken cancellation)
    {
        var file = Path.Combine(_folder, $".{Guid.NewGuid():N}");
        try
        {
            await using (var target = File.Create(file))
            {
                if (!await CopyAsync(sent, target, cancellation))
                {
                    return new Refusal(_tooManyBytes.With(MostBytes / 1024 / 1024));
                }
            }

            if (await PlainSvg.IsSvgAsync(file, cancellation) && !await PlainSvg.IsPlainAsync(file, cancellation))
            {
                return new Refusal(_notPlain);
            }

            await _one.WaitAsync(cancellation);
            try
            {
                return await Task.Run(() => Rewrite(file), CancellationToken.None);
            }
            finally
            {
                _one.Release();
            }
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task<bool> CopyAsync(Stream sent, FileStream target, CancellationToken cancellation)
    {
        var buffer = new byte[64 * 1024];
        for (int read; (read = await sent.ReadAsync(buffer, cancellation)) > 0;)
        {
            if (target.Length + read > MostBytes)
            {
                return false;
            }

            await target.WriteAsync(buffer.AsMemory(0, read), cancellation);
        }

        return true;
    }

    private Result<string> Rewrite(string file)
    {
        var making = file + "-made";
        try
        {
            using (var header = Image.NewFromFile(file, access: Enums.Access.Sequential, failOn: Enums.FailOn.Error))
            {
                if (!Array.Exists(_loaders, loader => ((string)header.Get("vips-loader")).StartsWith(loader, StringComparison.Ordinal)))
                {
                    return new Refusal(_unreadable);
                }

                if ((long)header.Width * header.Height > MostPixels)
                {
                    return new Refusal(_tooManyPixels.With((long)header.Width * header.Height / 1_000_000, MostPixels / 1_000_000));
                }
            }

            Directory.CreateDirectory(making);
            var (width, height) = Write(file, PhotoSizes.Largest, making, null);
            foreach (var narrower in PhotoSizes.Of(width).Where(size => size < width))
            {
                Write(file, narrower, making, narrower);
            }

            var name = $"{Hash(file)}-{width}x{height}";
            var kept = Path.Combine(_folder, name);
            if (!Directory.Exists(kept))
            {
                Directory.Move(making, kept);
            }

            return PhotoSizes.PathOf(name, width);
        }
        catch (VipsException)
        {
            return new Refusal(_unreadable);
        }
        finally
        {
            if (Directory.Exists(making))
            {
                Directory.Delete(making, recursive: true);
            }
        }
    }

    /// <summary>Turned upright, in sRGB, not larger than it was.</summary>
    private static (int Width, int Height) Write(string file, int width, string folder, int? name)
    {
        using var smaller = Image.Thumbnail(file, width, height: PhotoSizes.Tallest, size: Enums.Size.Down, outputProfile: "srgb", failOn: Enums.FailOn.Error);
        smaller.Webpsave(Path.Combine(folder, $"{name ?? smaller.Width}.webp"), q: 82, keep: Enums.ForeignKeep.None);
        return (smaller.Width, smaller.Height);
    }

    private static string Hash(string file)
    {
        using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(stream))[..24];
    }
}
