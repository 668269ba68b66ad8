using Microsoft.EntityFrameworkCore;
using Storefront.Content.Data;
using Storefront.Kernel.Data;
using Storefront.Kernel.Jobs;

namespace Storefront.Content.Addresses;

/// <summary>Writes down every minute what was missed, and forgets what nobody has asked for in 90 days, or is beyond the thousand that were asked for last.</summary>
public sealed class SaveMissedAddresses(ContentDb db, MissedAddresses missed, TimeProvider clock) : IJob
{
    private const int MostKept = 1000;

    private static readonly TimeSpan _kept = TimeSpan.FromDays(90);

    private static readonly Text _noted = new("{0} noted, {1} forgotten", "记下 {0} 个，清除 {1} 个");

    public string Name => "content.missed-addresses";

    public Text Title => new("Write down addresses that were not found", "记录找不到的网址");

    public TimeSpan Every => TimeSpan.FromMinutes(1);

    public async Task<Text?> RunAsync(CancellationToken cancellation)
    {
        var counts = missed.Take();
        var now = clock.GetUtcNow();
        if (counts.Count > 0)
        {
            var paths = counts.Keys.ToList();
            var known = await db.MissedAddresses.Where(address => paths.Contains(address.Path)).ToDictionaryAsync(address => address.Path, cancellation);
            foreach (var (path, count) in counts)
            {
                if (!known.TryGetValue(path, out var address))
                {
                    db.Add(address = MissedAddress.First(path, now));
                }

                address.Count(count.Times, count.ReferrerHost, now);
            }

            await db.SaveChangesAsync(cancellation);
        }

        var oldest = await db.MissedAddresses.OrderByDescending(address => address.LastAt).Skip(MostKept).Select(address => (DateTimeOffset?)address.LastAt).FirstOrDefaultAsync(cancellation);
        var before = oldest > now - _kept ? oldest.Value : now - _kept;
        var forgotten = await db.WriteAsync(() => db.MissedAddresses.Where(address => address.LastAt <= before).ExecuteDeleteAsync(cancellation), cancellation);
        return counts.Count + forgotten == 0 ? null : _noted.With(counts.Count, forgotten);
    }
}
