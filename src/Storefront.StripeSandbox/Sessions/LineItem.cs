namespace Storefront.StripeSandbox.Sessions;

/// <summary>One line of a checkout session; delivery and tax are lines of their own.</summary>
internal sealed class LineItem
{
    public required string Id { get; init; }

    public required string PriceId { get; init; }

    public required string ProductId { get; init; }

    public required string Name { get; init; }

    public required string? Description { get; init; }

    public required long UnitAmount { get; init; }

    public required long Quantity { get; init; }

    public required string TaxBehavior { get; init; }

    public long Amount => checked(UnitAmount * Quantity);
}
