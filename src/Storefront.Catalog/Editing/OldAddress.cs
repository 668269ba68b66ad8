namespace Storefront.Catalog.Editing;

/// <summary>A slug under which a product was once published. It leads to the product as long as there is one.</summary>
public sealed class OldAddress(string slug, Guid productId, DateTimeOffset changedAt)
{
    public string Slug { get; private init; } = slug;

    public Guid ProductId { get; private init; } = productId;

    public DateTimeOffset ChangedAt { get; private init; } = changedAt;
}
