namespace Storefront.Catalog.Keeping;

/// <summary>One field of a <see cref="ShelfEdit"/>.</summary>
/// <param name="Old">Null where the field was not there before.</param>
/// <param name="New">Null where it went.</param>
public sealed record FieldEdit(string Field, string? Old, string? New);
