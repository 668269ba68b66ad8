using System.Text;
using System.Text.RegularExpressions;
using NetVips;

namespace Storefront.Kernel.Files;

/// <summary>Makes a PNG of one of our drawings, for places that show no SVG.</summary>
public static partial class DrawingRaster
{
    /// <param name="svg">A drawing of ours, with its style inside. Its light colours are taken.</param>
    /// <param name="width">Of the whole picture, in pixels.</param>
    /// <param name="height">Of the whole picture, in pixels.</param>
    /// <param name="margin">That the drawing keeps from every edge, at least.</param>
    /// <param name="paper">Red, green and blue of the ground, 0 to 255.</param>
    public static byte[] Png(string svg, int width, int height, int margin, double[] paper)
    {
        using var drawing = Image.ThumbnailBuffer(
            Encoding.UTF8.GetBytes(WithoutVariables(svg)), width - (2 * margin), height: height - (2 * margin), size: Enums.Size.Both);
        using var flat = drawing.Flatten(background: paper);
        using var placed = flat.Gravity(Enums.CompassDirection.Centre, width, height, extend: Enums.Extend.Background, background: paper);
        return placed.PngsaveBuffer(compression: 9, palette: true, keep: Enums.ForeignKeep.None);
    }

    /// <summary>The library that rasterises knows no custom properties: puts their values in their places, the last said one counting.</summary>
    internal static string WithoutVariables(string svg)
    {
        var light = DarkRules().Replace(svg, "");
        var values = Declared().Matches(light).GroupBy(match => match.Groups["name"].Value, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.Last().Groups["value"].Value.Trim(), StringComparer.Ordinal);

        // A value may name another one.
        for (var depth = 0; depth < 3 && light.Contains("var(", StringComparison.Ordinal); depth++)
        {
            light = Used().Replace(light, match => values.GetValueOrDefault(match.Groups["name"].Value, match.Groups["else"].Success ? match.Groups["else"].Value : "none"));
        }

        return light;
    }

    [GeneratedRegex(@"@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}")]
    private static partial Regex DarkRules();

    [GeneratedRegex(@"(?<name>--[\w-]+)\s*:\s*(?<value>[^;}]+)")]
    private static partial Regex Declared();

    [GeneratedRegex(@"var\((?<name>--[\w-]+)(?:\s*,\s*(?<else>[^()]*))?\)")]
    private static partial Regex Used();
}
