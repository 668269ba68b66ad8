namespace Storefront.Catalog.Editing;

/// <summary>What became of a save. Either all of it stands, or nothing does and <see cref="Fields"/> holds what was typed.</summary>
public sealed record SaveOutcome
{
    /// <summary>The version that the form goes on from.</summary>
    public required int Version { get; init; }

    public required Fields Fields { get; init; }

    /// <summary>A sentence for each field that cannot be saved so.</summary>
    public IReadOnlyList<Refusal> Refusals { get; init; } = [];

    /// <summary>What somebody else changed since the form was opened; empty where nobody did.</summary>
    public IReadOnlyList<Clash> Clashes { get; init; } = [];

    public bool Succeeded => Refusals.Count == 0 && Clashes.Count == 0;
}

/// <summary>A field that somebody else made say something else meanwhile.</summary>
/// <param name="Field">Name as in <see cref="Editing.Fields"/>.</param>
/// <param name="Theirs">What stands there now; null where the field went.</param>
/// <param name="Mine">What this form would make of it; null where its row was taken out.</param>
/// <param name="IsMine">True where this form changed it too and has to choose; false where theirs was taken over.</param>
/// <param name="Who">Null where it was no person, but an import.</param>
public sealed record Clash(string Field, string Subject, string? Theirs, string? Mine, bool IsMine, string? Who);
