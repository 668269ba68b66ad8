using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using Storefront.Kernel;

namespace Storefront.Web.Shared.Drawings;

/// <summary>Knows the size of every drawing, so that a page can say width and height before the file has come, and put things on one scale.</summary>
public sealed class DrawingIndex
{
    /// <summary>A picture path that begins so is a drawing: <c>drawings/kettle-moss.svg</c>, <c>drawings/parts/kettle.lid.svg</c>.</summary>
    public const string Folder = "drawings/";

    private readonly Dictionary<string, Drawing> _byName;

    private readonly ConcurrentDictionary<string, string> _addresses = new(StringComparer.Ordinal);

    private DrawingIndex(IEnumerable<Drawing> drawings) =>
        _byName = drawings.ToDictionary(drawing => drawing.Name, StringComparer.Ordinal);

    public static DrawingIndex Read()
    {
        return new DrawingIndex([.. Read("index.json"), .. Read("parts.json")]);

        static Drawing[] Read(string name)
        {
            using var file = File.OpenRead(Path.Combine(Folders.Content, "drawings", name));
            return JsonSerializer.Deserialize<Drawing[]>(file, JsonSerializerOptions.Web) ?? [];
        }
    }

    /// <summary>Where a browser gets a picture. A drawing carries a mark of its content, so that it may be kept for a year and is asked for anew as soon as it is redrawn.</summary>
    public string Address(string picture) => picture.StartsWith(Folder, StringComparison.Ordinal) && Find(picture) is not null
        ? _addresses.GetOrAdd(picture, static path =>
        {
            var file = Path.Combine(Folders.Content, "drawings", "svg", path[Folder.Length..]);
            return File.Exists(file) ? $"/media/{path}?v={Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))[..8]}" : $"/media/{path}";
        })
        : $"/media/{picture}";

    /// <param name="picture">A picture path as the catalogue keeps it. Null for anything that is not one of our drawings.</param>
    public Drawing? Find(string? picture)
    {
        if (picture is null || !picture.StartsWith(Folder, StringComparison.Ordinal))
        {
            return null;
        }

        var name = Path.GetFileNameWithoutExtension(picture);
        return _byName.GetValueOrDefault(name) ?? _byName.GetValueOrDefault(name[..Math.Max(name.LastIndexOf('-'), 0)]);
    }
}
