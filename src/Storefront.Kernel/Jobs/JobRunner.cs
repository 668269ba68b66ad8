using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Storefront.Kernel.Data;
using Storefront.Kernel.Outbox;

namespace Storefront.Kernel.Jobs;

/// <summary>Runs the registered jobs when they are due, first at start. A guarded update of the job's row is the lease: of several nodes one gets it.</summary>
public sealed class JobRunner(IServiceScopeFactory scopes, TimeProvider clock, ILogger<JobRunner> log) : BackgroundService
{
    private static readonly TimeSpan _lease = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan _poll = TimeSpan.FromSeconds(1);

    /// <summary>Runs every job that is due, once.</summary>
    public async Task RunDueAsync(CancellationToken cancellation)
    {
        var (place, more) = (0, true);
        while (more)
        {
            // A scope each, so that one job's half-done work is not saved by the next.
            await using var scope = scopes.CreateAsyncScope();
            var jobs = scope.ServiceProvider.GetServices<IJob>().ToList();
            if (place < jobs.Count)
            {
                await RunIfDueAsync(jobs[place], cancellation);
            }

            more = ++place < jobs.Count;
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RunDueAsync(stoppingToken);
                await Task.Delay(_poll, clock, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            // A database that is away must not end the runner: it tries again.
            catch (Exception failure)
            {
                log.LogError(failure, "Jobs could not be read; trying again.");
                await Task.Delay(_poll, clock, stoppingToken);
            }
        }
    }

    private async Task RunIfDueAsync(IJob job, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<OutboxDb>();
        var now = clock.GetUtcNow();
        var state = await db.Jobs.SingleOrDefaultAsync(state => state.Name == job.Name, cancellation);
        if (state?.NextRunAt > now || !await LeaseAsync(db, job, state, now, cancellation))
        {
            return;
        }

        state = await db.Jobs.SingleAsync(state => state.Name == job.Name, cancellation);
        await db.Entry(state).ReloadAsync(cancellation);
        try
        {
            state.Succeed(await job.RunAsync(cancellation), clock.GetUtcNow(), job.Every);
        }
        // Whatever a job throws is its failure, shown to staff; it runs again when it is due.
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            state.Fail(failure.ToString(), clock.GetUtcNow(), job.Every);
            log.LogError(failure, "Job {Job} failed.", job.Name);
        }

        await db.SaveChangesAsync(cancellation);
    }

    private static async Task<bool> LeaseAsync(OutboxDb db, IJob job, JobState? state, DateTimeOffset now, CancellationToken cancellation)
    {
        if (state is null)
        {
            db.Jobs.Add(new JobState { Name = job.Name });
            try
            {
                await db.SaveChangesAsync(cancellation);
            }
            catch (DbUpdateException refused) when (refused.IsDuplicate())
            {
                return false;
            }
        }

        return await db.WriteAsync(
            () => db.Jobs.Where(row => row.Name == job.Name && row.NextRunAt <= now)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.NextRunAt, now + _lease), cancellation),
            cancellation) == 1;
    }
}
