using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Storefront.Search.Data;
using Storefront.Search.Feed;
using Storefront.Search.Index;

namespace Storefront.Search.Indexing;

/// <summary>Keeps the index in step: writes what changed, and builds a new one where somebody asked for it or the old one is not whole.</summary>
public sealed class Indexer(IServiceScopeFactory scopes, FeedBell bell, IndexLock turn, IndexState state, TimeProvider clock, ILogger<Indexer> log) : BackgroundService
{
    private static readonly TimeSpan _poll = TimeSpan.FromSeconds(1);

    private Task _rebuilding = Task.CompletedTask;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await RunOnceAsync(stoppingToken) == 0)
                {
                    await bell.WaitAsync(_poll, stoppingToken);
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (IndexAwayException away)
            {
                state.NoteAway(away.Message);
                log.LogWarning("The index cannot be written: {Reason}", away.Message);
                await PauseAsync(stoppingToken);
            }
            // A database that is away must not end the indexer: it tries again.
            catch (Exception failure)
            {
                log.LogError(failure, "Changes could not be read; trying again.");
                await PauseAsync(stoppingToken);
            }
        }

        await _rebuilding;
    }

    /// <summary>By the wall clock, and no longer than the shop runs: one that is told to stop does not wait for an index that is away.</summary>
    private static async Task PauseAsync(CancellationToken stopping) => await Task.Delay(_poll, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    /// <returns>How many changes were written.</returns>
    private async Task<int> RunOnceAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (!await scope.ServiceProvider.GetRequiredService<IndexLease>().HoldsAsync(cancellation))
        {
            return 0;
        }

        await BeginAskedAsync(scope.ServiceProvider.GetRequiredService<SearchDb>(), cancellation);
        int? written;
        using (await turn.TakeAsync(cancellation))
        {
            written = await scope.ServiceProvider.GetRequiredService<IndexChanges>().RunAsync(cancellation);
        }

        if (written is null && _rebuilding.IsCompleted)
        {
            state.NoteWhole(false);
            await scope.ServiceProvider.GetRequiredService<RebuildIndex>().RunAsync(null, cancellation);
        }

        state.NoteWhole(written is not null || _rebuilding.IsCompleted);
        state.NoteAnswer();
        return written ?? 0;
    }

    private async Task BeginAskedAsync(SearchDb db, CancellationToken cancellation)
    {
        if (!_rebuilding.IsCompleted)
        {
            return;
        }

        var open = await db.Rebuilds.AsTracking().Where(request => request.EndedAt == null).OrderBy(request => request.AskedAt).ToListAsync(cancellation);
        foreach (var silent in open.Where(request => request.FellSilent(clock.GetUtcNow())))
        {
            silent.Fail("The process that built it was ended.", clock.GetUtcNow());
        }

        await db.SaveChangesAsync(cancellation);
        if (open.Find(request => request.StartedAt is null) is { } asked)
        {
            _rebuilding = Task.Run(() => RebuildAsync(asked.Id, cancellation), CancellationToken.None);
        }
    }

    private async Task RebuildAsync(Guid id, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            await scope.ServiceProvider.GetRequiredService<RunRebuild>().RunAsync(id, cancellation);
        }
        // It stands in its request, where staff see it; the next one is asked for by them.
        catch (Exception failure)
        {
            log.LogError(failure, "The index could not be rebuilt.");
        }
    }
}
