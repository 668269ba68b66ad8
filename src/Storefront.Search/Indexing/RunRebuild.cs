using Microsoft.EntityFrameworkCore;
using Storefront.Kernel.Data;
using Storefront.Search.Data;
using Storefront.Search.Index;

namespace Storefront.Search.Indexing;

/// <summary>Carries a request out and writes down how far it is.</summary>
public sealed class RunRebuild(SearchDb db, RebuildIndex rebuild, TimeProvider clock)
{
    /// <returns>False where somebody else has begun with it, or it failed; the request says why.</returns>
    public async Task<bool> RunAsync(Guid requestId, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (await db.WriteAsync(
            () => db.Rebuilds.Where(waiting => waiting.Id == requestId && waiting.StartedAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(waiting => waiting.StartedAt, now).SetProperty(waiting => waiting.HeardAt, now), cancellation),
            cancellation) == 0)
        {
            return false;
        }

        var request = await db.Rebuilds.AsTracking().SingleAsync(request => request.Id == requestId, cancellation);
        await db.Entry(request).ReloadAsync(cancellation);
        try
        {
            var written = await rebuild.RunAsync(
                async count =>
                {
                    request.Progress(count, clock.GetUtcNow());
                    await db.SaveChangesAsync(cancellation);
                },
                cancellation);
            request.Succeed(written, clock.GetUtcNow());
        }
        catch (Exception failure) when (failure is IndexAwayException or OperationCanceledException)
        {
            request.Fail(failure is IndexAwayException ? failure.Message : "The shop was stopped.", clock.GetUtcNow());
        }

        await db.SaveChangesAsync(CancellationToken.None);
        return request.Succeeded;
    }
}
