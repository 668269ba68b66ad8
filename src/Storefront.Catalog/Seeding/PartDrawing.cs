using System.Text.Json;

namespace Storefront.Catalog.Seeding;

/// <summary>A part by itself, as content/drawings/parts.json lists it.</summary>
/// <param name="Name">Of its file: drawing and group.</param>
/// <param name="Coloured">It shows the colour of a thing that comes in several.</param>
internal sealed record PartDrawing(string Name, bool Coloured)
{
    public static List<PartDrawing> ReadAll()
    {
        using var file = File.OpenRead(Path.Combine(Folders.Content, "drawings", "parts.json"));
        return JsonSerializer.Deserialize<List<PartDrawing>>(file, JsonSerializerOptions.Web) ?? [];
    }
}
