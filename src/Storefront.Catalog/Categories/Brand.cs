namespace Storefront.Catalog.Categories;

public sealed class Brand
{
    public const int NameMaxLength = 100;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required string Slug { get; init; }

    public required string NameEn { get; set; }

    /// <summary>Null where the brand is written the same in Chinese.</summary>
    public string? NameZh { get; set; }

    /// <summary>Made by the shop itself.</summary>
    public bool IsHouse { get; set; }
}
