namespace Storefront.Catalog.Importing;

public enum RowOutcome
{
    Waiting,
    Created,
    Updated,
    Unchanged,
    Rejected,
    Undone,
}

/// <summary>A good of the file in the staging table, and afterwards what became of it.</summary>
public sealed class ImportRow
{
    public const int ReasonMaxLength = 500;

    public required Guid ImportId { get; init; }

    public required int Line { get; init; }

    public required string ExternalId { get; init; }

    /// <summary>The good as it was read; empty once applied.</summary>
    public required string Body { get; set; }

    public RowOutcome Outcome { get; set; }

    /// <summary>Why it was left out, in English.</summary>
    public string? Reason { get; private set; }

    public string? ReasonZh { get; private set; }

    public Guid? ProductId { get; set; }

    /// <summary>Opening balances of its new variants, which are booked when all goods are written.</summary>
    public IReadOnlyList<PiecesOf> Pieces { get; set; } = [];

    /// <summary>What the product was before, for undoing an update.</summary>
    public string? Before { get; set; }

    public void Reject(Text reason) => (Outcome, Reason, ReasonZh, Body) = (RowOutcome.Rejected, Short(reason.En), Short(reason.Zh), "");

    private static string Short(string text) => text.Length > ReasonMaxLength ? text[..ReasonMaxLength] : text;
}

public sealed record PiecesOf(string Sku, int Pieces);
