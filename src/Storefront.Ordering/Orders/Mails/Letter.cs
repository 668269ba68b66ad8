namespace Storefront.Ordering.Orders.Mails;

/// <summary>What a mail says, before it becomes text or HTML. All of it is plain text: whatever writes it out encodes it.</summary>
public sealed record Letter
{
    public required Language Language { get; init; }

    public required string Subject { get; init; }

    public required string Heading { get; init; }

    public IReadOnlyList<string> Paragraphs { get; init; } = [];

    /// <summary>A code to be typed, set apart.</summary>
    public string? Code { get; init; }

    public (string Text, string Url)? Button { get; init; }

    public IReadOnlyList<LetterRow> Rows { get; init; } = [];

    public IReadOnlyList<LetterColumn> Columns { get; init; } = [];

    public IReadOnlyList<string> Closing { get; init; } = [];
}

/// <param name="IsTotal">Set apart by a line above.</param>
public sealed record LetterRow(string What, string? Detail, string? Amount, bool IsTotal = false);

public sealed record LetterColumn(string Title, IReadOnlyList<string> Rows);
