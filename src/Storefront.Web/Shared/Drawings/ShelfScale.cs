namespace Storefront.Web.Shared.Drawings;

/// <summary>Width and height, in millimetres, that one cell of a shelf stands for.</summary>
public sealed record ShelfScale(double Width, double Height)
{
    /// <summary>Millimetres between two lines: a tall shelf has fewer.</summary>
    public int Step => Height > 800 ? 250 : 100;

    /// <summary>What the figures at the left end of a row take of its first cell.</summary>
    public double Margin => Width * MarginShare;

    private const double MarginShare = 0.19;

    /// <summary>The smallest cell that holds every one of the drawings, and the figures beside it.</summary>
    public static ShelfScale For(IEnumerable<Drawing> drawings)
    {
        var all = drawings.ToList();
        var width = all.Select(drawing => drawing.PictureWidth).DefaultIfEmpty(300).Max() / (1 - MarginShare);
        var height = all.Select(drawing => -drawing.StandingTop).DefaultIfEmpty(340).Max();

        // A cell is never flatter than a photo and never slimmer than a door, whatever stands in it.
        return new ShelfScale(Math.Max(width, height / 2), Math.Max(height, width * 0.75));
    }
}
