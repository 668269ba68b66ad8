using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Storefront.Web.Shared.Drawings;

/// <summary>
/// One product on a shelf: <c>&lt;shelf path="@item.Picture" scale="@Model.Scale" /&gt;</c>. All that share a <see cref="ShelfScale"/> stand on one
/// ground line at one scale, with a line every 100 mm (on a tall shelf every 250); the style sheet shows the figures at the left end of each row. The picture
/// is no higher than its thing needs: a row of the shelf is as high as the tallest in it, and the lines go on above the others.
/// </summary>
[HtmlTargetElement("shelf", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ShelfTagHelper(DrawingIndex drawings) : TagHelper
{
    /// <summary>Millimetres that lines go on beyond the cell, to meet those of its neighbours; the shelf clips what is left at its ends, a comparison does not.</summary>
    private const double Reach = 4;

    /// <summary>In a row on a desktop, a tablet and a phone.</summary>
    private static readonly int[] _columns = [4, 3, 2];

    public string? Path { get; set; }

    public ShelfScale Scale { get; set; } = new(300, 340);

    /// <summary>How many stand in a row, so that the figures are as large in wide cells as in narrow ones.</summary>
    public int Columns { get; set; } = 4;

    /// <summary>Pictures of all that stand on the shelf, in order, and the place of this one: how high its row is depends on how many columns a screen has.</summary>
    public IReadOnlyList<string?> Goods { get; set; } = [];

    public int Place { get; set; }

    /// <summary>They stand in one row on every screen, as in a comparison.</summary>
    public bool IsOneRow { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        // Below the ground there is room for the hatch, above the tallest thing for air.
        var below = Scale.Height * 0.065;
        var above = Scale.Height * 0.06;
        var left = -Scale.Width / 2;
        var text = Scale.Width * 0.0125 * Columns;
        var step = Scale.Step;
        var begin = left - (IsOneRow ? 0 : Reach);

        // The board goes on behind the last one, to the end of its row, which the style sheet cuts.
        var end = IsOneRow ? -left : Place == Goods.Count - 1 ? -left + (_columns.Max() - 1) * Scale.Width : -left + Reach;
        var drawing = drawings.Find(Path);

        var height = Height(drawing);

        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "shelf-drawing");
        output.Attributes.SetAttribute("viewBox", string.Join(' ', new[] { left, -height - above, Scale.Width, height + above + below }.Select(Drawing.Write)));
        // All pictures of a row are as high as its highest, so that their lines meet on the same pixels; each stands at the lower end of its own.
        output.Attributes.SetAttribute("preserveAspectRatio", "xMidYMax meet");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Attributes.SetAttribute("focusable", "false");

        var lines = new StringBuilder();
        var figures = new StringBuilder();
        var top = IsOneRow ? RowHeight(Goods.Count) : Scale.Height;
        for (var mark = step; mark < top + above; mark += step)
        {
            // The unit stands at the highest figure, where nothing stands beside it.
            lines.Append(CultureInfo.InvariantCulture, $"M{Drawing.Write(begin)} {-mark}H{Drawing.Write(end)}");
            figures.Append(CultureInfo.InvariantCulture, $"""<text{Hidden(mark - above)} x="{Drawing.Write(left + 4)}" y="{Drawing.Write(-mark + text)}" font-size="{Drawing.Write(text)}">{mark}{Unit(mark + step - above)}</text>""");
        }

        output.Content.AppendHtml($"""<path class="shelf-line" d="{lines}"/>""");
        if (drawing is not null)
        {
            // The drawing's own box is moved so that the thing, with its cord or hose, stands in the middle of the cell; a wide one makes room for the figures.
            var free = (Scale.Width - drawing.PictureWidth) / 2;
            var aside = Math.Clamp(Scale.Margin - free, 0, Math.Max(0, free));
            output.Content.AppendHtml(drawing.Stand(drawings.Address(Path!), aside - (drawing.PictureWidth / 2)));
        }

        // Over the drawing: the ground is one line through the row, and no spout hides a figure.
        output.Content.AppendHtml($"""<path class="shelf-ground" d="M{Drawing.Write(begin)} 0H{Drawing.Write(end)}"/><g class="shelf-scale">{figures}</g>""");
    }

    /// <summary>Even a row of flat things shows one line, and the air above it.</summary>
    private double Height(Drawing? drawing) => Math.Max(-(drawing?.StandingTop ?? 0), Math.Max(Scale.Step, Scale.Width * 0.35));

    /// <summary>A line above the row's upper end has no figure, which would be cut: by class, for each number of columns that the style sheet knows.</summary>
    private string Hidden(double height) => IsOneRow ? "" : Classes(_columns.Where(columns => height > RowHeight(columns)));

    /// <summary>Left out where the row has a higher figure, at so many columns.</summary>
    private string Unit(double next) => IsOneRow
        ? next < RowHeight(Goods.Count) ? "" : " mm"
        : $"<tspan{Classes(_columns.Where(columns => next <= RowHeight(columns)))}> mm</tspan>";

    private static string Classes(IEnumerable<int> columns) => columns.ToList() is { Count: > 0 } some ? $" class=\"{string.Join(' ', some.Select(count => $"over-{count}"))}\"" : "";

    private double RowHeight(int columns) =>
        Goods.Skip(Place / columns * columns).Take(columns).Select(path => Height(drawings.Find(path))).DefaultIfEmpty(Scale.Height).Max();
}
