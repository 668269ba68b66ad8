using Microsoft.EntityFrameworkCore;
using Storefront.Kernel.Data;
using Storefront.Kernel.Jobs;
using Storefront.Ordering.Data;

namespace Storefront.Ordering.Orders.Access;

/// <summary>Removes keys that open nothing any more, and what people typed at /track a day ago.</summary>
internal sealed class ForgetOldAccess(OrderingDb db, TimeProvider clock) : IJob
{
    private static readonly Text _removed = new("{0} look-ups and {1} keys removed", "清除 {0} 次查询、{1} 个密钥");

    public string Name => "ordering.forget-old-access";

    public Text Title => new("Remove expired keys to orders", "清除过期的订单密钥");

    public TimeSpan Every => TimeSpan.FromHours(1);

    public async Task<Text?> RunAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var yesterday = now.AddDays(-1);
        var requests = await db.WriteAsync(() => db.TrackRequests.Where(request => request.CreatedAt < yesterday).ExecuteDeleteAsync(cancellation), cancellation);
        var keys = await db.WriteAsync(() => db.OrderKeys.Where(key => key.ExpiresAt < now).ExecuteDeleteAsync(cancellation), cancellation);
        return requests + keys == 0 ? null : _removed.With(requests, keys);
    }
}
