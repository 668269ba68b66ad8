using Storefront.Kernel.Languages;

namespace Storefront.Web.Office.Search;

/// <summary>A way to look at what was searched for.</summary>
public sealed record WordView(string Code, Text Name)
{
    /// <summary>The last time, it found nothing.</summary>
    public static readonly WordView Nothing = new("none", SearchOfficeTexts.Nothing);

    public static readonly WordView Top = new("top", SearchOfficeTexts.Top);

    /// <summary>It found something, and few cared for it.</summary>
    public static readonly WordView Few = new("few", SearchOfficeTexts.Few);

    public static IReadOnlyList<WordView> All { get; } = [Nothing, Top, Few];

    public static WordView Find(string? code) => All.FirstOrDefault(view => view.Code == code) ?? Nothing;
}
