namespace Storefront.Search.Log;

/// <summary>How often a product was chosen among results, old choices counting less.</summary>
public sealed class Interest
{
    public required Guid ProductId { get; init; }

    /// <summary>As <see cref="HalfLife"/> keeps it.</summary>
    public double Weight { get; init; }
}
