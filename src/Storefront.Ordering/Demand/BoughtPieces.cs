using Microsoft.EntityFrameworkCore;
using Storefront.Contracts.Search;
using Storefront.Ordering.Data;

namespace Storefront.Ordering.Demand;

/// <summary>Pieces of confirmed orders, half after 30 days.</summary>
internal sealed class BoughtPieces(OrderingDb db, TimeProvider clock) : IPopularity
{
    private static readonly HalfLife _age = new(TimeSpan.FromDays(30));

    public static double Keep(DateTimeOffset moment) => _age.Keep(moment);

    public async Task<IReadOnlyDictionary<Guid, double>> FindAsync(IReadOnlyCollection<Guid> productIds, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        return await db.Demand.Where(demand => productIds.Contains(demand.ProductId))
            .ToDictionaryAsync(demand => demand.ProductId, demand => _age.Worth(demand.Weight, now), cancellation);
    }
}
