namespace Storefront.Kernel.Jobs;

/// <summary>When a job ran, how it ended, and which node holds it.</summary>
public sealed class JobState
{
    public const int NoteMaxLength = 1000;

    public required string Name { get; init; }

    public DateTimeOffset? LastRunAt { get; private set; }

    public DateTimeOffset? LastSuccessAt { get; private set; }

    /// <summary>What the last run did, or why it failed.</summary>
    public string? Note { get; private set; }

    public int Failures { get; private set; }

    public DateTimeOffset NextRunAt { get; private set; }

    public void Succeed(string? note, DateTimeOffset now, TimeSpan every)
    {
        (LastRunAt, LastSuccessAt, Failures, NextRunAt) = (now, now, 0, now + every);
        Note = note is null ? Note : Cut(note);
    }

    public void Fail(string error, DateTimeOffset now, TimeSpan every)
    {
        (LastRunAt, Note, NextRunAt) = (now, Cut(error), now + every);
        Failures++;
    }

    private static string Cut(string text) => text.Length > NoteMaxLength ? text[..NoteMaxLength] : text;
}
