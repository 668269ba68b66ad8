using Microsoft.EntityFrameworkCore;
using Storefront.Contracts.Search;
using Storefront.Search.Data;

namespace Storefront.Search.Log;

/// <summary>What people choose among results. A click is a small sign beside a purchase, so it weighs a twentieth of a bought piece.</summary>
internal sealed class Wanted(SearchDb db, TimeProvider clock) : IPopularity
{
    private const double OfAClick = 0.05;

    private static readonly HalfLife _age = new(TimeSpan.FromDays(30));

    public static double Keep(DateTimeOffset moment) => _age.Keep(moment);

    public async Task<IReadOnlyDictionary<Guid, double>> FindAsync(IReadOnlyCollection<Guid> productIds, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        return await db.Interests.Where(interest => productIds.Contains(interest.ProductId))
            .ToDictionaryAsync(interest => interest.ProductId, interest => OfAClick * _age.Worth(interest.Weight, now), cancellation);
    }
}
