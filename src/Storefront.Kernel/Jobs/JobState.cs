using Storefront.Kernel.Languages;

namespace Storefront.Kernel.Jobs;

/// <summary>When a job ran, how it ended, and which node holds it.</summary>
public sealed class JobState
{
    public const int NoteMaxLength = 1000;

    public required string Name { get; init; }

    public DateTimeOffset? LastRunAt { get; private set; }

    public DateTimeOffset? LastSuccessAt { get; private set; }

    /// <summary>What the last run did, or why it failed.</summary>
    public Text? Note => NoteEn is null ? null : new Text(NoteEn, NoteZh ?? NoteEn);

    public string? NoteEn { get; private set; }

    /// <summary>Null where it is the same, as the words of an error are.</summary>
    public string? NoteZh { get; private set; }

    public int Failures { get; private set; }

    public DateTimeOffset NextRunAt { get; private set; }

    public void Succeed(Text? note, DateTimeOffset now, TimeSpan every)
    {
        (LastRunAt, LastSuccessAt, Failures, NextRunAt) = (now, now, 0, now + every);
        (NoteEn, NoteZh) = note is null ? (NoteEn, NoteZh) : (Cut(note.En), Cut(note.Zh));
    }

    public void Fail(string error, DateTimeOffset now, TimeSpan every)
    {
        (LastRunAt, NoteEn, NoteZh, NextRunAt) = (now, Cut(error), null, now + every);
        Failures++;
    }

    private static string Cut(string text) => text.Length > NoteMaxLength ? text[..NoteMaxLength] : text;
}
