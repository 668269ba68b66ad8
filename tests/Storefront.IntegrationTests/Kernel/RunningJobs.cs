using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Storefront.Kernel.Jobs;
using Storefront.Kernel.Languages;
using Storefront.Kernel.Outbox;

namespace Storefront.IntegrationTests.Kernel;

/// <summary>Jobs run when they are due, on one node; a job that fails is shown and spoils nothing.</summary>
public sealed class RunningJobs
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_two_nodes_one_runs_a_job_that_is_due()
    {
        var (clock, runs) = (NoteShop.Clock(), new Runs());
        await using var first = await OpenAsync(clock, runs);
        await using var second = first.OpenNode(clock, services => AddJobs(services, runs));

        await Task.WhenAll(Enumerable.Range(0, 6).Select(turn => Task.Run((turn % 2 == 0 ? first : second).RunJobsAsync)));
        Assert.Equal(1, runs.Good);

        clock.Advance(TimeSpan.FromMinutes(5) - TimeSpan.FromSeconds(1));
        await second.RunJobsAsync();
        Assert.Equal(1, runs.Good);

        clock.Advance(TimeSpan.FromSeconds(1));
        await Task.WhenAll(Task.Run(first.RunJobsAsync, Stop), Task.Run(second.RunJobsAsync, Stop));
        Assert.Equal(2, runs.Good);
    }

    [Fact]
    public async Task A_job_that_fails_is_shown_runs_again_and_leaves_its_half_done_work_to_nobody()
    {
        var (clock, runs) = (NoteShop.Clock(), new Runs());
        await using var shop = await OpenAsync(clock, runs);

        await shop.RunJobsAsync();
        var failed = await StateAsync(shop, "test.bad");
        Assert.Equal((1, (DateTimeOffset?)null), (failed.Failures, failed.LastSuccessAt));
        Assert.Contains("The shelf is empty.", failed.Note!.En, StringComparison.Ordinal);
        Assert.Equal(new Text("good 1", "好 1"), (await StateAsync(shop, "test.good")).Note);
        Assert.Equal(["note-good-1"], await shop.NotesAsync());

        clock.Advance(TimeSpan.FromMinutes(1));
        await shop.RunJobsAsync();
        Assert.Equal(2, (await StateAsync(shop, "test.bad")).Failures);
    }

    private static Task<Shop> OpenAsync(FakeTimeProvider clock, Runs runs) => NoteShop.OpenAsync(clock, services => AddJobs(services, runs));

    private static void AddJobs(IServiceCollection services, Runs runs) =>
        services.AddSingleton(runs).AddScoped<IJob, BadJob>().AddScoped<IJob, GoodJob>();

    private static Task<JobState> StateAsync(Shop shop, string name) => shop.WithAsync<OutboxDb, JobState>(db => db.Jobs.AsNoTracking().SingleAsync(job => job.Name == name));

    private sealed class Runs
    {
        private int _good;

        public int Good => _good;

        public int Count() => Interlocked.Increment(ref _good);
    }

    /// <summary>Has written half of its work when it fails.</summary>
    private sealed class BadJob(NotesDb db) : IJob
    {
        public string Name => "test.bad";

        public Text Title => new("Bad", "坏");

        public TimeSpan Every => TimeSpan.FromMinutes(1);

        public Task<Text?> RunAsync(CancellationToken cancellation)
        {
            db.Add(Note.Write("note-half"));
            throw new InvalidOperationException("The shelf is empty.");
        }
    }

    private sealed class GoodJob(NotesDb db, Runs runs) : IJob
    {
        public string Name => "test.good";

        public Text Title => new("Good", "好");

        public TimeSpan Every => TimeSpan.FromMinutes(5);

        public async Task<Text?> RunAsync(CancellationToken cancellation)
        {
            var run = runs.Count();
            db.Add(Note.Write($"note-good-{run}"));
            await db.SaveChangesAsync(cancellation);
            return new Text($"good {run}", $"好 {run}");
        }
    }
}
