namespace Storefront.Web.Shared.Drawings;

/// <summary>A product in the figure of the range, with the number of its section.</summary>
public sealed record RangeThing(int Section, string Picture);
