namespace Storefront.Catalog.Importing;

/// <summary>One run of the verb <c>import products</c>: what was asked, how far it came, what it did.</summary>
public sealed class GoodsImport
{
    /// <summary>A run that has not been heard of for so long is taken to be dead.</summary>
    private static readonly TimeSpan _silence = TimeSpan.FromSeconds(20);

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required string Format { get; init; }

    public required string FileName { get; init; }

    public required int OpeningStock { get; init; }

    public required string TaxClass { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public DateTimeOffset TouchedAt { get; private set; }

    public DateTimeOffset? FinishedAt { get; private set; }

    public ImportState State { get; private set; } = ImportState.Reading;

    public int Read { get; private set; }

    public int Created { get; private set; }

    public int Updated { get; private set; }

    public int Unchanged { get; private set; }

    public int Rejected { get; private set; }

    public string Cause => $"import {Id}";

    public bool IsUnfinished => State is ImportState.Reading or ImportState.Applying or ImportState.Undoing;

    public bool IsAlive(DateTimeOffset now) => IsUnfinished && now - TouchedAt < _silence;

    public void NoteRead(int rows, int rejected, DateTimeOffset now)
    {
        Read += rows;
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

    public void Enter(ImportState state, DateTimeOffset now)
    {
        (State, TouchedAt) = (state, now);
        FinishedAt = IsUnfinished ? null : now;
    }
}
