namespace Storefront.Ordering.Demand;

/// <summary>How many pieces of a product were bought, old ones counting less.</summary>
public sealed class ProductDemand
{
    public required Guid ProductId { get; init; }

    /// <summary>As <see cref="HalfLife"/> keeps it.</summary>
    public double Weight { get; init; }
}
