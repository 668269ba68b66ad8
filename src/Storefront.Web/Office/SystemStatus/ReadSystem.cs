using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Storefront.Kernel;
using Storefront.Kernel.Data;
using Storefront.Kernel.Jobs;
using Storefront.Kernel.Outbox;
using Storefront.Web.Hosting.Nodes;

namespace Storefront.Web.Office.SystemStatus;

/// <summary>Looks at queues, jobs and the machine.</summary>
public sealed partial class ReadSystem(
    OutboxDb db, IEnumerable<IJob> jobs, ReadIndex readIndex, RedisLine line, IConfiguration configuration, IOptions<DatabaseOptions> database, TimeProvider clock)
{
    private const int Rows = 100;

    public async Task<SystemPage> RunAsync(CancellationToken cancellation) => new(
        await MachineAsync(cancellation),
        await OutboxAsync(cancellation),
        await MailAsync(cancellation),
        await ParkedAsync(cancellation),
        await MailsAsync(cancellation),
        await JobsAsync(cancellation),
        await readIndex.RunAsync(cancellation));

    /// <summary>The first line of an error, with addresses made unreadable: mail servers like to repeat them.</summary>
    internal static string Plainly(string? error) => Address().Replace((error ?? "").Split('\n', 2)[0].Trim(), "…@…");

    private async Task<Machine> MachineAsync(CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        await db.Jobs.AnyAsync(cancellation);
        var answer = Stopwatch.GetElapsedTime(started);
        var disk = new DriveInfo(Folders.Data(configuration));
        using var process = Process.GetCurrentProcess();
        return new Machine(
            database.Value.Provider,
            answer,
            line.IsConfigured ? line.IsConnected : null,
            disk.AvailableFreeSpace,
            disk.TotalSize,
            typeof(ReadSystem).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "",
            clock.GetUtcNow() - process.StartTime.ToUniversalTime());
    }

    private async Task<QueueState> OutboxAsync(CancellationToken cancellation)
    {
        var waiting = db.Messages.Where(message => message.DeliveredAt == null && message.ParkedAt == null);
        var oldest = await waiting.OrderBy(message => message.Id).Select(message => (DateTimeOffset?)message.RaisedAt).FirstOrDefaultAsync(cancellation);
        return new QueueState(
            await waiting.CountAsync(cancellation),
            clock.GetUtcNow() - oldest,
            await db.Messages.CountAsync(message => message.ParkedAt != null, cancellation));
    }

    private async Task<QueueState> MailAsync(CancellationToken cancellation)
    {
        var waiting = db.Mails.Where(mail => mail.SentAt == null && mail.ParkedAt == null);
        var oldest = await waiting.OrderBy(mail => mail.QueuedAt).Select(mail => (DateTimeOffset?)mail.QueuedAt).FirstOrDefaultAsync(cancellation);
        return new QueueState(
            await waiting.CountAsync(cancellation),
            clock.GetUtcNow() - oldest,
            await db.Mails.CountAsync(mail => mail.ParkedAt != null, cancellation));
    }

    private async Task<IReadOnlyList<ParkedRow>> ParkedAsync(CancellationToken cancellation) =>
    [
        .. (await db.Messages.AsNoTracking().Where(message => message.ParkedAt != null).OrderBy(message => message.Id).Take(Rows).ToListAsync(cancellation))
            .Select(message => new ParkedRow(message.Id, message.Type, message.Stream, message.ParkedAt!.Value, message.Failures, Plainly(message.LastError))),
    ];

    private async Task<IReadOnlyList<MailRow>> MailsAsync(CancellationToken cancellation) =>
    [
        .. (await db.Mails.AsNoTracking().Where(mail => mail.SentAt == null && mail.Failures > 0).OrderBy(mail => mail.QueuedAt).Take(Rows)
                .Select(mail => new { mail.Id, mail.Cause, mail.Language, mail.QueuedAt, mail.Failures, mail.ParkedAt, mail.LastError }).ToListAsync(cancellation))
            .Select(mail => new MailRow(mail.Id, mail.Cause.Split(':', 2)[0], mail.Language.Tag, mail.QueuedAt, mail.Failures, mail.ParkedAt is not null, Plainly(mail.LastError))),
    ];

    private async Task<IReadOnlyList<JobRow>> JobsAsync(CancellationToken cancellation)
    {
        var states = await db.Jobs.AsNoTracking().ToDictionaryAsync(state => state.Name, cancellation);
        return
        [
            .. jobs.OrderBy(job => job.Name, StringComparer.Ordinal).Select(job => states.TryGetValue(job.Name, out var state)
                ? new JobRow(job.Name, job.Title, job.Every, state.LastRunAt, state.NextRunAt, state.Failures, Plainly(state.Note?.ToString()))
                : new JobRow(job.Name, job.Title, job.Every, null, null, 0, null)),
        ];
    }

    [GeneratedRegex(@"[^\s<>""'@:;,]+@[^\s<>""'@:;,]+")]
    private static partial Regex Address();
}
