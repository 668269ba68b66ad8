using System.Text.Json.Serialization;

namespace Storefront.Web.Shared.Drawings;

/// <summary>One drawing of content/drawings/index.json, or one part of parts.json. Lengths are millimetres; so are the units of its SVG file.</summary>
/// <param name="Height">Of the thing itself; null for a part that is drawn without its measures.</param>
/// <param name="Key">The group of a part within its good's drawing; null for a whole drawing.</param>
/// <param name="ViewBox">Left, top, width and height of the picture; the ground lies at 0, up is negative.</param>
public sealed record Drawing(string Name, double? Width, double? Height, IReadOnlyList<double> ViewBox, string? Key = null)
{
    [JsonIgnore]
    public bool IsPart => Key is not null;

    [JsonIgnore]
    public double Left => ViewBox[0];

    [JsonIgnore]
    public double Top => ViewBox[1];

    [JsonIgnore]
    public double PictureWidth => ViewBox[2];

    [JsonIgnore]
    public double PictureHeight => ViewBox[3];
}
