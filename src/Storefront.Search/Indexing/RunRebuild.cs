using Microsoft.EntityFrameworkCore;
using Storefront.Search.Data;
using Storefront.Search.Index;

namespace Storefront.Search.Indexing;

/// <summary>Carries a request out and writes down how far it is.</summary>
public sealed class RunRebuild(SearchDb db, RebuildIndex rebuild, TimeProvider clock)
{
    public async Task<bool> RunAsync(Guid requestId, CancellationToken cancellation)
    {
        var request = await db.Rebuilds.AsTracking().SingleAsync(request => request.Id == requestId, cancellation);
        request.Start(clock.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
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
