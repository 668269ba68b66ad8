namespace Storefront.Search.Feed;

/// <summary>Somebody asked for a new index: staff, or the verb <c>reindex</c>. The shop that runs picks it up and writes down how far it is.</summary>
public sealed class RebuildRequest
{
    public const int NoteMaxLength = 500;

    private static readonly TimeSpan _silence = TimeSpan.FromMinutes(2);

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public DateTimeOffset AskedAt { get; private init; }

    public DateTimeOffset? StartedAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>When it was last heard of; a run that has been silent for long was killed.</summary>
    public DateTimeOffset HeardAt { get; private set; }

    public int Written { get; private set; }

    public bool Succeeded { get; private set; }

    /// <summary>Why it failed, in a sentence.</summary>
    public string? Note { get; private set; }

    public bool IsRunning => StartedAt is not null && EndedAt is null;

    /// <summary>Whoever ran it was killed: a living one is heard of every few hundred documents.</summary>
    public bool FellSilent(DateTimeOffset now) => IsRunning && now - HeardAt > _silence;

    public static RebuildRequest Ask(DateTimeOffset now) => new() { AskedAt = now, HeardAt = now };

    public void Progress(int written, DateTimeOffset now) => (Written, HeardAt) = (written, now);

    public void Succeed(int written, DateTimeOffset now) => (Written, Succeeded, EndedAt, HeardAt) = (written, true, now, now);

    public void Fail(string why, DateTimeOffset now) => (Note, EndedAt, HeardAt) = (why.Length > NoteMaxLength ? why[..NoteMaxLength] : why, now, now);
}
