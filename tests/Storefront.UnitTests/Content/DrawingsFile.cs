using System.Text.Json.Serialization;

namespace Storefront.UnitTests.Content;

internal sealed class Drawing
{
    public string Name { get; set; } = "";

    public string? Of { get; set; }

    public string View { get; set; } = "";

    public decimal? Width { get; set; }

    public decimal? Height { get; set; }

    public decimal? Depth { get; set; }

    public List<string> Finishes { get; set; } = [];

    public List<DrawnPart> Parts { get; set; } = [];

    public decimal? Side(string code) => code switch
    {
        "width" => Width,
        "height" => Height,
        _ => Depth,
    };
}

internal sealed class DrawnPart
{
    public string Key { get; set; } = "";

    public int Figure { get; set; }

    [JsonPropertyName("name")]
    public string English { get; set; } = "";
}
