namespace Storefront.Contracts.Search;

/// <summary>How much goods are wanted. Asked by Search, implemented by every module that can tell: of orders by Ordering, of visits by Analytics.</summary>
public interface IPopularity
{
    /// <summary>A weight of 0 or more for each product that has one; younger events count more (half after 30 days). Weights of several sources are added.</summary>
    Task<IReadOnlyDictionary<Guid, double>> FindAsync(IReadOnlyCollection<Guid> productIds, CancellationToken cancellation);
}
