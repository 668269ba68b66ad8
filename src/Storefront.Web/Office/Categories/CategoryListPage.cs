using Storefront.Catalog.Categories;
using Storefront.Web.Office.Shared;

namespace Storefront.Web.Office.Categories;

/// <param name="Unsorted">How many goods nobody has put into a category.</param>
/// <param name="Pressed">The button that was just pressed: id and <c>up</c> or <c>down</c>, so that the keyboard stays there.</param>
public sealed record CategoryListPage(IReadOnlyList<CategoryLine> Rows, int All, bool OnlyLacking, int Unsorted, string? Pressed, RemovalNote? Removal);

/// <param name="Number">"1" for a section, "1.2" below it; empty for the others.</param>
/// <param name="Direct">Goods in any state that stand right in it.</param>
/// <param name="Within">Those below it too.</param>
public sealed record CategoryLine(CategoryNode Node, int Depth, string Number, int Direct, int Within, bool IsShown, bool CanRise, bool CanSink);
