namespace Storefront.Contracts.Search;

/// <summary>What is bought in one order. Asked by Search, implemented by Ordering.</summary>
public interface IBoughtTogether
{
    /// <summary>Products that stand in at least <paramref name="leastOrders"/> confirmed orders together with the product, the most frequent first. Returned pieces do not count.</summary>
    Task<IReadOnlyList<BoughtTogether>> FindAsync(Guid productId, int leastOrders, int count, CancellationToken cancellation);
}

public sealed record BoughtTogether(Guid ProductId, int Orders);
