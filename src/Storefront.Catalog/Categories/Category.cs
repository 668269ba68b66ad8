namespace Storefront.Catalog.Categories;

/// <summary>A shelf of the catalogue. Sections are the roots and carry the numbers 1 to 8; imported trees have none.</summary>
public sealed class Category
{
    public const int SlugMaxLength = 120;

    public const int NameMaxLength = 150;

    /// <summary>Number of the section in which parts and consumables stand.</summary>
    public const int SpareParts = 8;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required string Slug { get; init; }

    public Guid? ParentId { get; set; }

    /// <summary>The section's number, on the section itself only.</summary>
    public int? Number { get; set; }

    public int Position { get; set; }

    public required string NameEn { get; set; }

    /// <summary>Null for an imported category that nobody has translated: it is shown in English.</summary>
    public string? NameZh { get; set; }

    public string? LineEn { get; set; }

    public string? LineZh { get; set; }

    /// <summary>The path as an import named it, such as "Computers > Laptops", so that the next import finds it again.</summary>
    public string? ImportPath { get; init; }
}
