namespace Storefront.Contracts.Catalog;

/// <summary>What people buy together with a product. Counted by Ordering, kept by Catalog for its pages.</summary>
public interface ICompanions
{
    /// <summary>Replaces what was kept for the product.</summary>
    /// <param name="companions">Ids of products, the most frequent first; those that do not exist are passed over.</param>
    Task KeepAsync(Guid productId, IReadOnlyList<Guid> companions, CancellationToken cancellation);
}
