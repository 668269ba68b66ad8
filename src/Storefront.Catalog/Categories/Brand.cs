using Storefront.Catalog.Editing;
using Storefront.Catalog.Keeping;

namespace Storefront.Catalog.Categories;

public sealed class Brand : IKept
{
    public const int NameMaxLength = 100;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>Counts what staff changed, so that of two who edit it at once the second is asked.</summary>
    public int Version { get; private set; }

    public required string Slug { get; set; }

    public required string NameEn { get; set; }

    /// <summary>Null where the brand is written the same in Chinese.</summary>
    public string? NameZh { get; set; }

    /// <summary>Made by the shop itself.</summary>
    public bool IsHouse { get; set; }

    ShelfKind IKept.Kind => ShelfKind.Brand;

    string IKept.Key => Id.ToString("N");

    string IKept.Called => NameEn;

    /// <summary>One that comes back after it was removed, as what it was.</summary>
    internal static Brand Again(Guid id, int version, Fields was) =>
        new() { Id = id, Version = version, Slug = was["slug"], NameEn = was["en.name"], NameZh = was["zh.name"] is { Length: > 0 } zh ? zh : null };

    Fields IKept.Fields() => new() { ["en.name"] = NameEn, ["zh.name"] = NameZh ?? "", ["slug"] = Slug };

    void IKept.Settle() => Version++;
}
