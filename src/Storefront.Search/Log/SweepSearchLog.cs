using Microsoft.EntityFrameworkCore;
using Storefront.Kernel.Data;
using Storefront.Kernel.Jobs;
using Storefront.Search.Data;

namespace Storefront.Search.Log;

/// <summary>Forgets what was searched for more than 90 days ago.</summary>
public sealed class SweepSearchLog(SearchDb db, TimeProvider clock) : IJob
{
    public const int DaysKept = 90;

    private static readonly Text _forgotten = new("{0} queries and {1} choices forgotten", "清除 {0} 条搜索、{1} 次点选");

    public string Name => "search.sweep-log";

    public Text Title => new("Forget old searches", "清除旧的搜索记录");

    public TimeSpan Every => TimeSpan.FromHours(6);

    public async Task<Text?> RunAsync(CancellationToken cancellation)
    {
        var oldest = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(-DaysKept);
        var queries = await db.WriteAsync(() => db.QueryDays.Where(row => row.Day < oldest).ExecuteDeleteAsync(cancellation), cancellation);
        var choices = await db.WriteAsync(() => db.ChoiceDays.Where(row => row.Day < oldest).ExecuteDeleteAsync(cancellation), cancellation);
        return queries + choices == 0 ? null : _forgotten.With(queries, choices);
    }
}
