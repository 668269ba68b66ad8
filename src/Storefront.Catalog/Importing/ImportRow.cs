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

/// <summary>A row of the file in the staging table, and afterwards what became of it.</summary>
public sealed class ImportRow
{
    public const int ReasonMaxLength = 500;

    public required Guid ImportId { get; init; }

    public required int Line { get; init; }

    public required string ExternalId { get; init; }

    /// <summary>The good as it was read; empty once applied.</summary>
    public required string Body { get; set; }

    public RowOutcome Outcome { get; set; }

    public string? Reason { get; set; }

    public Guid? ProductId { get; set; }

    /// <summary>What the product was before, for undoing an update.</summary>
    public string? Before { get; set; }

    public void Reject(string reason)
    {
        (Outcome, Reason) = (RowOutcome.Rejected, reason.Length > ReasonMaxLength ? reason[..ReasonMaxLength] : reason);
    }
}
