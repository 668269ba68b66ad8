namespace Storefront.Contracts.Catalog;

/// <summary>Which variants appear on orders. Asked by the catalogue before it removes goods, implemented by Ordering.</summary>
public interface ISoldVariants
{
    /// <summary>Those of the variants that any order names, whatever became of it.</summary>
    Task<IReadOnlySet<Guid>> FindAsync(IReadOnlyCollection<Guid> variantIds, CancellationToken cancellation);
}
