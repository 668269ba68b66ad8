using Storefront.Catalog.Editing;
using Storefront.Catalog.Keeping;

namespace Storefront.Catalog.Categories;

/// <summary>A shelf of the catalogue. Sections are the roots and carry the numbers 1 to 8; imported trees have none.</summary>
public sealed class Category : IKept
{
    public const int SlugMaxLength = 120;

    public const int NameMaxLength = 150;

    public const int LineMaxLength = 300;

    /// <summary>Slug of the shelf for goods that nobody has sorted yet.</summary>
    public const string Unsorted = "uncategorised";

    /// <summary>Number of the section in which parts and consumables stand.</summary>
    public const int SpareParts = 8;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>Counts what staff changed, so that of two who edit it at once the second is asked.</summary>
    public int Version { get; private set; }

    public required string Slug { get; set; }

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

    ShelfKind IKept.Kind => ShelfKind.Category;

    string IKept.Key => Id.ToString("N");

    string IKept.Called => NameEn;

    /// <summary>One that comes back after it was removed, as what it was.</summary>
    internal static Category Again(Guid id, int version, Fields was) => new()
    {
        Id = id,
        Version = version,
        Slug = was["slug"],
        NameEn = was["en.name"],
        NameZh = Unless(was["zh.name"]),
        LineEn = Unless(was["en.line"]),
        LineZh = Unless(was["zh.line"]),
        ImportPath = Unless(was["path"]),
    };

    Fields IKept.Fields() => new()
    {
        ["en.name"] = NameEn,
        ["zh.name"] = NameZh ?? "",
        ["en.line"] = LineEn ?? "",
        ["zh.line"] = LineZh ?? "",
        ["slug"] = Slug,
        ["parent"] = ParentId?.ToString() ?? "",
    };

    void IKept.Settle() => Version++;

    private static string? Unless(string text) => text.Length == 0 ? null : text;
}
