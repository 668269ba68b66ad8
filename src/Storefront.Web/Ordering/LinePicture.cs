namespace Storefront.Web.Ordering;

/// <summary>The small picture of a thing in cart and checkout. A part that is not drawn shows its number, as the tag on the part does.</summary>
public sealed record LinePicture(string? Path, string? Number);
