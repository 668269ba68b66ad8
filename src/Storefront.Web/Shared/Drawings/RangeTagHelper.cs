using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Storefront.Web.Shared.Drawings;

/// <summary>Several products beside one another on one ground line at one scale, each over the number of its section.</summary>
[HtmlTargetElement("range", TagStructure = TagStructure.WithoutEndTag)]
public sealed class RangeTagHelper(DrawingIndex drawings) : TagHelper
{
    private const double Gap = 40;

    /// <summary>Left of the goods, for the figures.</summary>
    private const double Margin = 160;

    /// <summary>One taller than this would make all the others small, so it is left out.</summary>
    private const double Tallest = 700;

    public IReadOnlyList<RangeThing> Things { get; set; } = [];

    /// <summary>What the figure shows, in words.</summary>
    public string Label { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var drawn = Things.Select(thing => (thing.Section, thing.Picture, Drawing: drawings.Find(thing.Picture))).Where(thing => thing.Drawing is { StandingTop: >= -Tallest })
            .GroupBy(thing => thing.Section).SelectMany((section, place) => section.Take(place == 0 ? 2 : 1)).ToList();
        var height = drawn.Select(thing => -thing.Drawing!.StandingTop).DefaultIfEmpty(0).Max();
        var width = drawn.Sum(thing => thing.Drawing!.PictureWidth + Gap);

        // What hangs below the ground (a blade, a cord) hangs above the numbers, too. Figures are set for a page of 1200 pixels.
        var lowest = drawn.Select(thing => thing.Drawing!.PictureHeight + thing.Drawing.Top).DefaultIfEmpty(0).Max();
        var unit = (width + Margin) / 1200;
        var middleOfNumbers = lowest + (14 * unit);

        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "range");
        output.Attributes.SetAttribute("viewBox", string.Join(' ', new[] { -Margin, -height - (6 * unit), width + Margin, height + (6 * unit) + middleOfNumbers + (14 * unit) }.Select(Drawing.Write)));
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-label", Label);

        var lines = new StringBuilder();
        var ruler = new StringBuilder();
        for (var mark = 0; mark <= height; mark += 100)
        {
            if (mark > 0)
            {
                lines.Append(CultureInfo.InvariantCulture, $"M-40 {-mark}H{Drawing.Write(width)}");
            }

            ruler.Append(CultureInfo.InvariantCulture, $"""<path class="range-mark" d="M-60 {-mark}h12"/><text class="range-figure" x="-66" y="{-mark}" dy=".35em" font-size="{Drawing.Write(12 * unit)}" text-anchor="end">{mark}</text>""");
        }

        output.Content.AppendHtml($"""<path class="shelf-line" d="{lines}"/><path class="range-mark" d="M-60 0V{Drawing.Write(-height)}"/>{ruler}<path class="shelf-ground" d="M-60 0H{Drawing.Write(width)}"/>""");
        var x = 0.0;
        foreach (var (section, picture, drawing) in drawn)
        {
            var middle = Drawing.Write(x + (drawing!.PictureWidth / 2));
            output.Content.AppendHtml(drawing.Stand(drawings.Address(picture), x));
            output.Content.AppendHtml($"""<g class="range-section"><circle cx="{middle}" cy="{Drawing.Write(middleOfNumbers)}" r="{Drawing.Write(11 * unit)}"/><text x="{middle}" y="{Drawing.Write(middleOfNumbers)}" dy=".35em" font-size="{Drawing.Write(13 * unit)}" text-anchor="middle">{section}</text></g>""");
            x += drawing.PictureWidth + Gap;
        }
    }
}
