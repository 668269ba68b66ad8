namespace Storefront.Catalog.Keeping;

/// <summary>A slug or an import's path under which a category or a brand was once known. It leads on as long as there is somewhere to lead.</summary>
public sealed class OldShelf
{
    private OldShelf()
    {
    }

    public ShelfKind Kind { get; private init; }

    public string Slug { get; private init; } = "";

    public Guid? CategoryId { get; private set; }

    public Guid? BrandId { get; private set; }

    public DateTimeOffset ChangedAt { get; private init; }

    internal static OldShelf Of(ShelfKind kind, string slug, Guid target, DateTimeOffset now) => new()
    {
        Kind = kind,
        Slug = slug,
        CategoryId = kind == ShelfKind.Brand ? null : target,
        BrandId = kind == ShelfKind.Brand ? target : null,
        ChangedAt = now,
    };

    internal void LeadTo(Guid target) => (CategoryId, BrandId) = Kind == ShelfKind.Brand ? ((Guid?)null, (Guid?)target) : (target, null);
}
