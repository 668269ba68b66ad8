using System.Globalization;
using System.Text.Json.Serialization;

namespace Storefront.Web.Shared.Drawings;

/// <summary>One drawing of content/drawings/index.json, or one part of parts.json. Lengths are millimetres; so are the units of its SVG file.</summary>
/// <param name="Height">Of the thing itself; null for a part that is drawn without its measures.</param>
/// <param name="Elevation">How high its elevation reaches, where another view of it is drawn above; null where all that is drawn stands on the ground.</param>
/// <param name="View">From where it is seen, in the index's words: "front", "side and plan", "exploded"; null for a part.</param>
/// <param name="Key">The group of a part within its good's drawing; null for a whole drawing.</param>
/// <param name="ViewBox">Left, top, width and height of the picture; the ground lies at 0, up is negative.</param>
public sealed record Drawing(string Name, double? Width, double? Height, IReadOnlyList<double> ViewBox, double? Elevation = null, string? View = null, string? Key = null)
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

    /// <summary>Upper end of what stands on a shelf: a plan that is drawn above would read as height.</summary>
    [JsonIgnore]
    public double StandingTop => -Elevation ?? Top;

    /// <summary>It among others on their ground line, as SVG.</summary>
    /// <param name="address">Where the browser gets the picture.</param>
    /// <param name="x">Left end, on the scale of the shelf.</param>
    public string Stand(string address, double x)
    {
        var place = $"x=\"{Write(x)}\" y=\"{Write(StandingTop)}\" width=\"{Write(PictureWidth)}\"";
        if (Elevation is null)
        {
            return $"""<image href="{address}" {place} height="{Write(PictureHeight)}"/>""";
        }

        // What lies above the elevation lies outside the inner picture, and is cut off.
        var height = Top + PictureHeight - StandingTop;
        return $"""<svg {place} height="{Write(height)}" viewBox="{Write(Left)} {Write(StandingTop)} {Write(PictureWidth)} {Write(height)}"><image href="{address}" x="{Write(Left)}" y="{Write(Top)}" width="{Write(PictureWidth)}" height="{Write(PictureHeight)}"/></svg>""";
    }

    /// <summary>A length as the shelves write it: to a tenth of a millimetre.</summary>
    internal static string Write(double length) => Math.Round(length, 1).ToString(CultureInfo.InvariantCulture);
}
