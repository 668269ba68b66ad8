using Storefront.Catalog.Importing;

namespace Storefront.Web.Office.Imports;

/// <summary>The imports so far, and the form for another.</summary>
public sealed record ImportsPage(IReadOnlyList<ImportLine> Rows, int MaxMegabytes, ImportLine? Open, string? Refusal);

public sealed record ImportLine(Guid Id, string FileName, DateTimeOffset StartedAt, string? Who, int Read, int Rejected, ImportState State, bool IsInterrupted);

/// <summary>One import: how it stands and what can be done.</summary>
/// <param name="Rejected">The first of them.</param>
/// <param name="IsAlive">Some process is at it.</param>
/// <param name="CanUndo">It is the last that touched goods.</param>
public sealed record ImportPage(
    GoodsImport Import, IReadOnlyList<RejectedRow> Rejected, IReadOnlyList<ImportNote> Notes, bool IsAlive, bool CanUndo, string? Refusal)
{
    public bool IsInterrupted => Import.IsUnfinished && Import.State != ImportState.Ready && !IsAlive;

    public bool HasTouched => Import.State is ImportState.Applying or ImportState.Finished or ImportState.Undoing or ImportState.Undone;

    /// <summary>What a waiting page compares: when it changes, the whole page is another.</summary>
    public string Word => $"{Import.State}-{IsInterrupted}-{Import.IsStopAsked}";

    public (int Done, int All) Goods => Import.State == ImportState.Undoing
        ? (Import.Undone, Import.Created + Import.Updated)
        : (Import.Applied, Math.Max(Import.Read - Import.Rejected, Import.Applied));

    public int Percent => Goods is (var done, > 0 and var all) ? Math.Min(100, done * 100 / all) : 0;
}
