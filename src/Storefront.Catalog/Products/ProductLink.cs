namespace Storefront.Catalog.Products;

/// <summary>Another product that belongs to this one, and how.</summary>
public sealed class ProductLink(Guid productId, LinkKind kind, Guid targetId, int position)
{
    public Guid ProductId { get; private init; } = productId;

    public LinkKind Kind { get; private init; } = kind;

    public Guid TargetId { get; private init; } = targetId;

    public int Position { get; private set; } = position;

    internal void Change(ProductLink wanted) => Position = wanted.Position;
}
