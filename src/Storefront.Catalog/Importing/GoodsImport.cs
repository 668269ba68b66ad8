using Storefront.Catalog.Prices;

namespace Storefront.Catalog.Importing;

/// <summary>One import of a file: what was asked and by whom, how far it came, what it did.</summary>
public sealed class GoodsImport
{
    public const int NameMaxLength = 300;

    public const int ColumnsMaxLength = 1000;

    public const int FailureMaxLength = 500;

    /// <summary>A run that has not been heard of for so long is taken to be dead.</summary>
    private static readonly TimeSpan _silence = TimeSpan.FromSeconds(20);

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required string Format { get; init; }

    public required string FileName { get; init; }

    public long FileBytes { get; init; }

    public required int OpeningStock { get; init; }

    public required string TaxClass { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public DateTimeOffset TouchedAt { get; private set; }

    public DateTimeOffset? FinishedAt { get; private set; }

    public ImportState State { get; private set; } = ImportState.Reading;

    /// <summary>1 while it is not settled, null afterwards. Unique, so that of two that begin at once one is refused by the database.</summary>
    public int? Slot { get; private set; } = 1;

    /// <summary>Somebody asked it to stop. Whoever runs it, in whatever process, looks here after each batch.</summary>
    public bool IsStopAsked { get; private set; }

    public int Read { get; private set; }

    public int Created { get; private set; }

    public int Updated { get; private set; }

    public int Unchanged { get; private set; }

    public int Rejected { get; private set; }

    /// <summary>What applying it would do, as its check found.</summary>
    public Expectation Expected { get; private set; } = Expectation.None;

    public int Undone { get; private set; }

    /// <summary>Columns of the file that mean nothing to us.</summary>
    public IReadOnlyList<string> UnknownColumns { get; private set; } = [];

    /// <summary>Why it failed as a whole.</summary>
    public string? FailureEn { get; private set; }

    public string? FailureZh { get; private set; }

    public Text? Failure => FailureEn is null ? null : new Text(FailureEn, FailureZh ?? FailureEn);

    public string Cause => PriceCauses.OfImport(Id);

    public bool IsUnfinished => Slot is not null;

    public int Applied => Created + Updated + Unchanged;

    /// <summary>Some process is at it.</summary>
    public bool IsAlive(DateTimeOffset now) => IsUnfinished && State != ImportState.Ready && now - TouchedAt < _silence;

    public void NoteColumns(IReadOnlyList<string> unknown) => UnknownColumns = unknown;

    public void NoteRead(int rows, int rejected, DateTimeOffset now)
    {
        Read += rows;
        Rejected += rejected;
        TouchedAt = now;
    }

    public void NoteExpected(int created, int updated, int unchanged, int rejected, IReadOnlyList<PriceStep> steps, DateTimeOffset now)
    {
        Expected = new Expectation(Expected.Created + created, Expected.Updated + updated, Expected.Unchanged + unchanged, Expected.With(steps));
        Rejected += rejected;
        TouchedAt = now;
    }

    public void NoteApplied(int created, int updated, int unchanged, int rejected, DateTimeOffset now)
    {
        Created += created;
        Updated += updated;
        Unchanged += unchanged;
        Rejected += rejected;
        TouchedAt = now;
    }

    public void NoteUndone(int goods, DateTimeOffset now) => (Undone, TouchedAt) = (Undone + goods, now);

    public void Enter(ImportState state, DateTimeOffset now)
    {
        (State, TouchedAt, IsStopAsked) = (state, now, false);
        Slot = state is ImportState.Finished or ImportState.Failed or ImportState.Discarded or ImportState.Undone ? null : 1;
        FinishedAt = IsUnfinished ? null : now;
    }

    /// <summary>Nobody is at it any more, and everybody may see that at once: it can be resumed or undone.</summary>
    public void LetGo() => (TouchedAt, IsStopAsked) = (DateTimeOffset.UnixEpoch, false);

    public void Fail(Text why, DateTimeOffset now)
    {
        (FailureEn, FailureZh) = (Short(why.En), Short(why.Zh));
        Enter(ImportState.Failed, now);
    }

    private static string Short(string text) => text.Length <= FailureMaxLength ? text : text[..FailureMaxLength];
}
