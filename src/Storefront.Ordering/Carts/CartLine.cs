namespace Storefront.Ordering.Carts;

/// <summary>Pieces of one variant.</summary>
public sealed class CartLine
{
    private CartLine()
    {
    }

    internal CartLine(Guid variantId, int quantity, Money price, DateTimeOffset now) =>
        (VariantId, Quantity, AddedAtPrice, AddedAt) = (variantId, quantity, price, now);

    public Guid VariantId { get; private init; }

    public int Quantity { get; private set; }

    /// <summary>What one piece cost when it was put in. For comparing only: what counts is the price of today.</summary>
    public Money AddedAtPrice { get; private init; }

    public DateTimeOffset AddedAt { get; private init; }

    internal void Change(int quantity) => Quantity = quantity;
}
