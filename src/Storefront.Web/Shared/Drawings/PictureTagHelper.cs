using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Storefront.Kernel.Files;

namespace Storefront.Web.Shared.Drawings;

/// <summary>
/// A picture of a product as the catalogue keeps it: <c>&lt;picture-of path="@line.Picture" alt="" /&gt;</c>. A drawing knows its size; a
/// photo's frame gives it one. Writes nothing where there is no path: the caller shows a rating plate, or an empty plate.
/// </summary>
[HtmlTargetElement("picture-of", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PictureTagHelper(DrawingIndex drawings) : TagHelper
{
    public string? Path { get; set; }

    /// <summary>Empty where the name stands beside the picture.</summary>
    public string Alt { get; set; } = "";

    /// <summary>How wide a photo is shown, for the choice among its copies.</summary>
    public string Sizes { get; set; } = "(width <= 46rem) 50vw, 20rem";

    /// <summary>False for the one picture that the page is about.</summary>
    public bool Lazy { get; set; } = true;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (string.IsNullOrEmpty(Path))
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "img";
        output.Attributes.SetAttribute("src", drawings.Address(Path));
        output.Attributes.SetAttribute("alt", Alt);
        if (drawings.Find(Path) is { } drawing)
        {
            output.AddClass("drawing", HtmlEncoder.Default);
            if (drawing.IsPart)
            {
                output.AddClass("part-drawing", HtmlEncoder.Default);
            }

            output.Attributes.SetAttribute("width", Round(drawing.PictureWidth));
            output.Attributes.SetAttribute("height", Round(drawing.PictureHeight));
        }

        else if (PhotoSizes.Read(Path) is { } photo)
        {
            output.Attributes.SetAttribute("srcset", photo.Sources);
            output.Attributes.SetAttribute("sizes", Sizes);
            output.Attributes.SetAttribute("width", photo.Width.ToString(CultureInfo.InvariantCulture));
            output.Attributes.SetAttribute("height", photo.Height.ToString(CultureInfo.InvariantCulture));
        }

        if (Lazy)
        {
            output.Attributes.SetAttribute("loading", "lazy");
        }
        else
        {
            output.Attributes.SetAttribute("fetchpriority", "high");
        }

        output.Attributes.SetAttribute("decoding", "async");
    }

    private static string Round(double length) => Math.Ceiling(length).ToString(CultureInfo.InvariantCulture);
}
