using Storefront.Kernel.Languages;

namespace Storefront.Web.Office.SystemStatus;

/// <summary>How the shop is. Holds nothing of customers: no addresses, no texts of mails, no bodies of events.</summary>
public sealed record SystemPage(Machine Machine, QueueState Outbox, QueueState Mail, IReadOnlyList<ParkedRow> Parked, IReadOnlyList<MailRow> Mails, IReadOnlyList<JobRow> Jobs, IndexStatus Index);

/// <param name="DatabaseAnswer">How long the database took for the simplest question.</param>
/// <param name="IsLineUp">Whether the other nodes can be told of changes; null where no Redis is set.</param>
public sealed record Machine(string Provider, TimeSpan DatabaseAnswer, bool? IsLineUp, long FreeBytes, long TotalBytes, string Version, TimeSpan Uptime);

/// <param name="Oldest">How long the first in the queue has been waiting; null when nothing waits.</param>
public sealed record QueueState(int Waiting, TimeSpan? Oldest, int Parked)
{
    private static readonly TimeSpan _usual = TimeSpan.FromMinutes(5);

    /// <summary>The first in the queue waits longer than any retry that usually succeeds: somebody should look why.</summary>
    public bool IsLate => Oldest > _usual;

    public bool NeedsHand => Parked > 0 || IsLate;
}

public sealed record ParkedRow(long Id, string Type, string Stream, DateTimeOffset ParkedAt, int Failures, string Error);

public sealed record MailRow(Guid Id, string Kind, string Language, DateTimeOffset QueuedAt, int Failures, bool IsParked, string Error);

public sealed record JobRow(string Name, Text Title, TimeSpan Every, DateTimeOffset? LastRunAt, DateTimeOffset? NextRunAt, int Failures, string? Note);

/// <param name="Engine">Null while it does not answer.</param>
/// <param name="Waiting">Changes that cannot be found yet.</param>
/// <param name="Oldest">How long the first of them has been waiting.</param>
/// <param name="LagP99">Seconds from a change until it could be found: the 99th percentile of the last thousand, on this node.</param>
public sealed record IndexStatus(
    string? Engine, int Documents, long? Bytes, int Waiting, TimeSpan? Oldest, double? LagP99, string? AwayWhy, DateTimeOffset? AwaySince, IReadOnlyList<RebuildRow> Rebuilds, (DateTimeOffset At, Text Found)? Compared)
{
    private static readonly TimeSpan _usual = TimeSpan.FromMinutes(1);

    public bool NeedsHand => Engine is null || Oldest > _usual;

    public bool IsRebuilding => Rebuilds.Any(rebuild => rebuild.EndedAt is null);
}

public sealed record RebuildRow(DateTimeOffset AskedAt, DateTimeOffset? StartedAt, DateTimeOffset? EndedAt, int Written, bool Succeeded, string? Note);
