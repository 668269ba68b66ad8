using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Storefront.Web.Shared.Drawings;

/// <summary>
/// The height of a thing as a dimension line beside its drawing: <c>&lt;height-of path="@picture.Path" /&gt;</c>, laid over a picture of the same size. Only
/// what is drawn from the front and stands on the ground has one; the caption says all three measures in words.
/// </summary>
[HtmlTargetElement("height-of", TagStructure = TagStructure.WithoutEndTag)]
public sealed class HeightTagHelper(DrawingIndex drawings) : TagHelper
{
    /// <summary>Of the picture's longer side, so that figures are as large beside small things as beside tall ones; larger on a phone, whose picture is smaller.</summary>
    private static readonly (string Class, double Size)[] _figures = [("on-desktop", 0.026), ("on-phone", 0.042)];

    public required string Path { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (drawings.Find(Path) is not { IsPart: false, Height: { } height, Elevation: null } drawing || drawing.View is not (null or "front") || height > -drawing.Top)
        {
            output.SuppressOutput();
            return;
        }

        var side = Math.Max(drawing.PictureWidth, drawing.PictureHeight);
        var (x, head) = (drawing.Left, side * 0.016);
        var half = head * 0.28;
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "dimension");
        output.Attributes.SetAttribute("viewBox", string.Join(' ', drawing.ViewBox.Select(Drawing.Write)));
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Attributes.SetAttribute("focusable", "false");
        output.Content.AppendHtml(
            $"""<path class="dimension-line" d="M{Write(x - head)} {Write(-height)}h{Write(2 * head)}M{Write(x)} {Write(-height)}V0M{Write(x - head)} 0h{Write(2 * head)}"/>""");
        output.Content.AppendHtml(
            $"""<path class="dimension-head" d="M{Write(x)} {Write(-height)}l{Write(-half)} {Write(head)}h{Write(2 * half)}zM{Write(x)} 0l{Write(-half)} {Write(-head)}h{Write(2 * half)}z"/>""");
        foreach (var (name, share) in _figures)
        {
            var size = side * share;
            output.Content.AppendHtml(
                $"""<text class="{name}" transform="translate({Write(x - (size * 0.35))} {Write(-height / 2)}) rotate(-90)" font-size="{Write(size)}" text-anchor="middle">{height.ToString("0.#", CultureInfo.CurrentCulture)}</text>""");
        }
    }

    /// <summary>Small things are drawn in few millimetres: to a hundredth.</summary>
    private static string Write(double length) => Math.Round(length, 2).ToString(CultureInfo.InvariantCulture);
}
