namespace Storefront.Catalog.Importing;

public enum ImportDeed
{
    Begin,
    Check,
    Apply,
    Resume,
    Stop,
    BreakOff,
    Finish,
    Fail,
    Discard,
    Undo,
    FinishUndo,
}

/// <summary>A line of an import's log: who did what when. Only ever added.</summary>
public sealed class ImportNote(Guid importId, ImportDeed deed, string who, DateTimeOffset at)
{
    public const int WhoMaxLength = 200;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid ImportId { get; private init; } = importId;

    public ImportDeed Deed { get; private init; } = deed;

    /// <summary>Name of the person; empty where the shop itself did it.</summary>
    public string Who { get; private init; } = who.Length <= WhoMaxLength ? who : who[..WhoMaxLength];

    public DateTimeOffset At { get; private init; } = at;
}
