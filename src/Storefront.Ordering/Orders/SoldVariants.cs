using Microsoft.EntityFrameworkCore;
using Storefront.Contracts.Catalog;
using Storefront.Ordering.Data;

namespace Storefront.Ordering.Orders;

internal sealed class SoldVariants(OrderingDb db) : ISoldVariants
{
    public async Task<IReadOnlySet<Guid>> FindAsync(IReadOnlyCollection<Guid> variantIds, CancellationToken cancellation) =>
        await db.Set<OrderLine>().Where(line => variantIds.Contains(line.VariantId)).Select(line => line.VariantId).ToHashSetAsync(cancellation);
}
