using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Storefront.Kernel.Outbox;

namespace Storefront.Search.Indexing;

/// <summary>
/// Where every node has an index of its own, the nightly comparison is a job of one of them; the others compare theirs when they see that it was done. What a
/// node found is shown at /office/system by that node.
/// </summary>
public sealed class FollowDriftCheck(
    IServiceScopeFactory scopes, IndexState state, IOptions<SearchOptions> options, TimeProvider clock, ILogger<FollowDriftCheck> log) : BackgroundService
{
    private static readonly TimeSpan _poll = TimeSpan.FromMinutes(5);

    /// <summary>A job is noted as done a moment after it was: this long it counts as the same.</summary>
    private static readonly TimeSpan _moment = TimeSpan.FromMinutes(1);

    /// <summary>Compares this node's index if another node's was compared since.</summary>
    /// <returns>What was found; null where there was nothing to do.</returns>
    public async Task<Text?> RunIfDueAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var done = await scope.ServiceProvider.GetRequiredService<OutboxDb>().Jobs.AsNoTracking()
            .Where(job => job.Name == CheckDrift.JobName).Select(job => job.LastSuccessAt).SingleOrDefaultAsync(cancellation);
        return done > state.ComparedAt + _moment ? await scope.ServiceProvider.GetRequiredService<CheckDrift>().RunAsync(cancellation) : null;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.IsEmbedded)
        {
            return;
        }

        using var timer = new PeriodicTimer(_poll, clock);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await timer.WaitForNextTickAsync(stoppingToken);
                await RunIfDueAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            // A database that is away, or an index: the next time will do.
            catch (Exception failure)
            {
                log.LogWarning(failure, "The index of this node could not be compared; trying again.");
            }
        }
    }
}
